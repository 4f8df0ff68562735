/**
 * The images of Concord: the same jars that the launcher runs, on a base with a Java and no shell, for a user who is not
 * root and a file system that is read only.
 */
package uk.concord.images;
