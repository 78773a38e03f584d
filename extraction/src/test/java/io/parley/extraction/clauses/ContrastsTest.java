package io.parley.extraction.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each negator and governor with consent, refusal, meeting and stage wording: nothing denied is told as done, or the reverse. */
class ContrastsTest {

    private static final String TABLE = "/io/parley/extraction/clauses/contrasts.tsv";
    private static final int LEAST = 150;

    @Test
    void every_word_stands_as_all_that_governs_it_makes_it() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ContrastsTest.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                Standing found = ReadClauses.of(cells[0]).standing(cells[1]);
                Standing right = new Standing(Polarity.valueOf(cells[2]), Mood.valueOf(cells[3]));
                read++;
                if (!found.equals(right)) {
                    wrong.add(cells[0] + " [" + cells[1] + "] " + found + ", not " + right);
                }
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(LEAST);
        assertThat(wrong).isEmpty();
    }
}
