/** The memory that makes a creating request happen once, however often it is sent. */
package uk.concord.web.once;
