/**
 * Who is acting, what they may do, and the audit that proves what they did; a business word, or a rule that asks more than
 * role, area and restriction, must never go in.
 */
package uk.concord.identity;
