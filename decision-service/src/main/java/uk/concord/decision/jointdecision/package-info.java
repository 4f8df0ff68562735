/**
 * What happens for each offence of a child's case, decided by police and youth offending service together: one proposes,
 * the other, somebody else of the other agency, agrees or differs; where they do not come together, a police inspector
 * decides once the youth offending service's view is there. Rules D3, D11 to D14, D16 and D20 govern it; {@link
 * uk.concord.decision.jointdecision.JointDecisionTable} and {@link uk.concord.decision.jointdecision.DecisionLineTable}
 * are the only places that know its transitions.
 */
package uk.concord.decision.jointdecision;
