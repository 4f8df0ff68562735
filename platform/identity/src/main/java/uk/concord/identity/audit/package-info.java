/**
 * Seals the rows of audit in signed, chained batches and proves them; nothing that a service needs for its own work may
 * read from here, and nothing here may change or remove a row.
 */
package uk.concord.identity.audit;
