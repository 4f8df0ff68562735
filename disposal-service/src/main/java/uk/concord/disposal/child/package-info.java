/**
 * The children whom a youth offending service may come to work with, as intake tells of them. Disposal-service keeps
 * who they are, so that it can deliver a disposal while the other services are away.
 */
package uk.concord.disposal.child;
