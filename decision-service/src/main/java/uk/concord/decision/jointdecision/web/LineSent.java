package uk.concord.decision.jointdecision.web;

import java.util.List;

/** What is to happen for one offence, as it was sent: every field as text, none of it understood yet. */
public record LineSent(
        String offenceId,
        String disposal,
        String reason,
        String noFurtherActionReason,
        List<String> conditions,
        String conditionsEndOn,
        String lengthReason,
        String cpsAuthority,
        String upheldBecause) {}
