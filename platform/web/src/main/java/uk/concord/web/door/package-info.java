/** What happens to every request before a resource sees it, and to every answer after: correlation, sign-in, strictness. */
package uk.concord.web.door;
