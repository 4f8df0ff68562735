/** What every visitor meets, whatever their work: signing in and out, navigation, time, forms, errors, print. */
package uk.concord.journeys.visit;
