/** A notice of a police disposal, from whoever sends it to whoever reads of it. */
package uk.concord.journeys.notice;
