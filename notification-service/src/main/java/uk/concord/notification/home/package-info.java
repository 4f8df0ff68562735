/** The page on which people begin whose work lies in notification-service: what needs them, and what they can start. */
package uk.concord.notification.home;
