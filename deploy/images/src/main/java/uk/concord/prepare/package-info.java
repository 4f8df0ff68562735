/**
 * Makes a database server, a Kafka and an identity provider ready for Concord, with the code that makes those of the
 * launcher ready: databases and roles, topics and rights, the realm; and the secrets they share with the services.
 */
package uk.concord.prepare;
