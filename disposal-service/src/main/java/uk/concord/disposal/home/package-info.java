/** The page on which people begin whose work lies in disposal-service: what needs them, and what they can start. */
package uk.concord.disposal.home;
