/**
 * The document that is read with a child before anything is given: what was decided, what is asked of them, what happens
 * if it is not done, and what a future check may show (the report's demand S11). Its words are data, by kind of disposal
 * and by day; nothing about the victim stands on it.
 */
package uk.concord.disposal.document;
