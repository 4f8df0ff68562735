package uk.concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, ''",
        "1, 25, ''",
        "1, 26, '[1] 2'",
        "4, 300, '1 … 3 [4] 5 … 12'",
        "12, 300, '1 … 11 [12]'",
        "99, 30, '1 [2]'",
        "-3, 30, '[1] 2'",
        "2, 60, '1 [2] 3'"
    })
    void showsFirstLastAndNeighbours(int number, long total, String shown) {
        Paging paging = new Paging(number, total, "/list", Map.of());

        String links = paging.links().stream()
                .map(link -> link.gap() ? "…" : link.current() ? "[" + link.number() + "]" : "" + link.number())
                .collect(Collectors.joining(" "));
        assertThat(paging.many() ? links : "").isEqualTo(shown);
    }

    @Test
    void linksKeepTheFilters() {
        Paging paging = new Paging(2, 60, "/list", Map.of("text", "O'Neil & co"));

        assertThat(paging.next().href()).isEqualTo("/list?page=3&text=O%27Neil+%26+co");
        assertThat(paging.previous().href()).isEqualTo("/list?page=1&text=O%27Neil+%26+co");
        assertThat(paging.offset()).isEqualTo(25);
        assertThat(new Paging(3, 60, "/list", Map.of()).next()).isNull();
    }
}
