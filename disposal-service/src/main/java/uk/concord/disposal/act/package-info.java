/**
 * An act of a person, or of the service on hearing a fact: who did it, when it happened, when it was recorded, and what
 * came of it. What every lifecycle of disposal-service has in common stands here; no lifecycle does.
 */
package uk.concord.disposal.act;
