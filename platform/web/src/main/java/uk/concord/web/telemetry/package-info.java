/** What spans may hold, and where they may be read on one machine. Never anything that a person typed. */
package uk.concord.web.telemetry;
