/** Asks a program in its own container how it is, where there is no shell to ask with. Needs the JDK alone. */
package uk.concord.health;
