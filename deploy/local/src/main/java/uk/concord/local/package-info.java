/**
 * The launcher behind {@code ./concord}: the real parts on one machine, supervised. It knows the services only as jars,
 * addresses and environment variables, and nothing of what they do.
 */
package uk.concord.local;
