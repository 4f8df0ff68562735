/** The one mapping from what went wrong to what is answered: a problem document for machines, a page for people. */
package uk.concord.web.problem;
