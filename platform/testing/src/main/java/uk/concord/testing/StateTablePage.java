package uk.concord.testing;

import java.util.stream.Collectors;
import uk.concord.rules.StateTable;

/** A lifecycle as a page of the documentation: its diagram and its table, both from the table in the code. */
public final class StateTablePage {

    private StateTablePage() {}

    /** The page as Markdown. */
    public static <S extends Enum<S>, C extends Enum<C>> String of(StateTable<S, C> table) {
        return "# " + table.title() + ": its states\n\n"
                + "Written from the table in the code; the build fails when this page and it differ.\n\n"
                + "```mermaid\n" + table.diagram() + "```\n\n"
                + "| In state | what is done | leads to | and says |\n|---|---|---|---|\n"
                + table.moves().stream().map(StateTablePage::row).collect(Collectors.joining());
    }

    private static <S extends Enum<S>, C extends Enum<C>> String row(StateTable.Move<S, C> move) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        move.from(),
                        StateTable.words(move.command()),
                        move.to().stream().map(Enum::name).collect(Collectors.joining(" or ")),
                        move.says().stream()
                                .map(type -> "`" + type + "`")
                                .sorted()
                                .collect(Collectors.joining("<br>")));
    }
}
