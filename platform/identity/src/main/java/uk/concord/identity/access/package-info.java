/**
 * The one access file, the actor of a request, and the gate at every door; who may do what must never go into this code:
 * it stands in the file.
 */
package uk.concord.identity.access;
