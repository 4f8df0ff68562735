/** A real browser in the hands of invented people, and what it shows, judged as a person and as axe would. */
package uk.concord.journeys.browser;
