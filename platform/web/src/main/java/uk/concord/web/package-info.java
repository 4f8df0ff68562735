/**
 * How every page and every API of Concord answers: layout and tags, forms that keep what was typed, one mapping of
 * errors, requests that happen once, correlation, the operator's pages.
 *
 * <p>Never in here: anything that knows what a case, a child or a service is. What a page says belongs to the service
 * that owns the page.
 */
package uk.concord.web;
