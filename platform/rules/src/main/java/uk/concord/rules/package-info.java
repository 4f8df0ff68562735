/**
 * The words in which every rule speaks: its reason, its source, how sure it is and what it does. Plain Java, so that the
 * domain may use it. A rule itself never goes in here, nor anything that stores, sends or renders.
 */
package uk.concord.rules;
