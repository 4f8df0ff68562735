/**
 * A notice that the police gave a child a disposal by themselves, such as a youth restorative disposal. Any police
 * officer or police system of the force may send one; it needs no decision. It is recorded in the child's history, as
 * the inspection report of June 2019 asks (all disposals are made known to the youth offending service).
 */
package uk.concord.intake.notice;
