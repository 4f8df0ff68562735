/**
 * What the police are told of a case: its public state, a line for each offence, at a version that rises with every
 * change; and what became of each telling. The police may acknowledge or reject a version, by their own system or by
 * hand (D27); the highest version holds. Codes of the Home Office follow decision D4 of the product owner.
 */
package uk.concord.notification.outcome;
