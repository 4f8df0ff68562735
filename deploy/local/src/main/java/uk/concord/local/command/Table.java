package uk.concord.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import uk.concord.local.keycloak.Realm;
import uk.concord.local.parts.Blueprint;
import uk.concord.local.supervision.Ledger;
import uk.concord.local.supervision.ProcessEntry;

/** What a person wants to see of a running system: its addresses, its sign-ins, its processes. */
final class Table {

    private Table() {}

    static void addressesAndSignIns(Blueprint blueprint, PrintStream out) throws IOException {
        out.printf("%n  Concord            %s%n", blueprint.publicUrl());
        out.printf("  Intake             %s/intake/%n", blueprint.publicUrl());
        out.printf("  Decision           %s/decision/%n", blueprint.publicUrl());
        out.printf("  Disposal           %s/disposal/%n", blueprint.publicUrl());
        out.printf("  Notification       %s/notification/%n", blueprint.publicUrl());
        out.printf("%n  %-12s %-22s %-20s %s%n", "Sign in as", "Name", "Role", "Where");
        for (Realm.SignIn signIn : blueprint.realm().signIns()) {
            out.printf("  %-12s %-22s %-20s %s%n", signIn.user(), signIn.name(), signIn.role(), signIn.where());
        }
        out.printf("%n  Password of all    %s%n", blueprint.secrets().demonstration());
        out.println("  These people are invented. The password was made for this data folder only.");
    }

    static void processes(Ledger.Content content, PrintStream out) {
        out.printf("  %-14s %-12s %8s %8s %s%n", "Part", "Condition", "Process", "Since", "Restarts");
        for (ProcessEntry entry : content.parts()) {
            boolean gone = entry.condition() == ProcessEntry.Condition.READY && !Home.isReady(entry);
            out.printf(
                    "  %-14s %-12s %8d %8s %d%n",
                    entry.part(),
                    gone ? "gone" : inWords(entry.condition()),
                    entry.pid(),
                    age(entry.since()),
                    entry.restarts());
        }
    }

    private static String inWords(ProcessEntry.Condition condition) {
        return switch (condition) {
            case WAITING -> "waiting";
            case STARTING -> "starting";
            case READY -> "ready";
            case FAILED -> "failed";
            case HANDED_OVER -> "in dev mode";
            case STOPPED -> "stopped";
        };
    }

    private static String age(long since) {
        Duration age = Duration.ofMillis(System.currentTimeMillis() - since);
        return age.toHours() > 0
                ? age.toHours() + " h"
                : age.toMinutes() > 0 ? age.toMinutes() + " m" : age.toSeconds() + " s";
    }
}
