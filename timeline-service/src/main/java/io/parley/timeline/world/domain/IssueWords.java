package io.parley.timeline.world.domain;

import io.parley.events.claims.Issue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that speak for an issue, from the table that the engine reads, too. A position that is filed under an issue of
 * which its sentence has no word, while it has clear words of another one, is filed under that one.
 */
public final class IssueWords {

    private static final String TABLE = "/io/parley/extraction/issues/issues.tsv";
    /** More than one word of a kind: "settlement" alone may be one of a strike. */
    private static final int CLEAR = 4;
    /** One strong word is plain where no other issue comes near it. */
    private static final int PLAIN = 3;

    private static final int APART = 2;

    private static final Pattern GAP = Pattern.compile("\\s+");
    /** Not looked at here: there are no parts of speech. */
    private static final Pattern PART_OF_SPEECH = Pattern.compile("/[A-Z]+");
    /** A word in any of its forms. */
    private static final String FORMS = "(?:s|es|d|ed|ing|al)?(?![\\p{L}\\p{N}])";

    private static final String NEXT_WORD = "[\\s-]+";
    /** As many words between two as the engine lets stand there. */
    private static final String SOME_WORDS = "[\\s,-]+(?:[^\\s.;]+\\s+){0,6}?";

    private static final IssueWords ALL = read();

    /**
     * One row: its words in their order.
     *
     * @param starts for each place what its alternatives begin with, folded: a text without any of these need not be searched
     */
    private record Row(Issue issue, int weight, List<List<String>> starts, Pattern pattern) {
        boolean in(String text, String folded) {
            return starts.stream().allMatch(place -> place.stream().anyMatch(folded::contains))
                    && pattern.matcher(text).find();
        }
    }

    private final List<Row> rows;

    private IssueWords(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The issue that a sentence tells of, where it has none of the words of the given one. */
    public static Issue better(Issue given, String sentence) {
        Map<Issue, Integer> found = weights(sentence);
        if (found.getOrDefault(given, 0) > 0) {
            return given;
        }
        Optional<Map.Entry<Issue, Integer>> best = found.entrySet().stream()
                .max(Map.Entry.<Issue, Integer>comparingByValue().thenComparing(Map.Entry::getKey));
        return best.filter(entry -> entry.getValue() >= CLEAR)
                .map(Map.Entry::getKey)
                .filter(issue -> issue != Issue.OTHER)
                .orElse(given);
    }

    /** Whether a text has words of an issue that weigh as much together. */
    public static boolean areWeighty(Issue issue, String text, int least) {
        String folded = folded(text);
        return ALL.rows.stream()
                        .filter(row -> row.issue() == issue && row.in(text, folded))
                        .mapToInt(Row::weight)
                        .sum()
                >= least;
    }

    /** The one of these issues that a text plainly tells of: no other of them has words in it that weigh nearly as much. */
    public static Optional<Issue> plain(String text, Set<Issue> among) {
        Map<Issue, Integer> found = weights(text);
        found.keySet().retainAll(among);
        List<Map.Entry<Issue, Integer>> heaviest = found.entrySet().stream()
                .sorted(Map.Entry.<Issue, Integer>comparingByValue().reversed())
                .toList();
        if (heaviest.isEmpty() || heaviest.get(0).getValue() < PLAIN) {
            return Optional.empty();
        }
        int second = heaviest.size() == 1 ? 0 : heaviest.get(1).getValue();
        return heaviest.get(0).getValue() - second < APART
                ? Optional.empty()
                : Optional.of(heaviest.get(0).getKey());
    }

    /** Whether a text has a word of an issue. */
    public static boolean tellOf(Issue issue, String text) {
        String folded = folded(text);
        return ALL.rows.stream().anyMatch(row -> row.issue() == issue && row.in(text, folded));
    }

    private static Map<Issue, Integer> weights(String text) {
        Map<Issue, Integer> found = new EnumMap<>(Issue.class);
        String folded = folded(text);
        for (Row row : ALL.rows) {
            if (row.in(text, folded)) {
                found.merge(row.issue(), row.weight(), Integer::sum);
            }
        }
        return found;
    }

    /** As patterns do that take no notice of case. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static IssueWords read() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = IssueWords.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length >= 3 && Integer.parseInt(cells[1].strip()) > 0) {
                    rows.add(row(Issue.valueOf(cells[0].strip()), Integer.parseInt(cells[1].strip()), cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return new IssueWords(rows);
    }

    private static Row row(Issue issue, int weight, String cell) {
        List<List<String>> starts = new ArrayList<>();
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        String between = "";
        for (String part : GAP.split(cell.strip(), -1)) {
            if (part.equals("..")) {
                between = SOME_WORDS;
            } else if (part.equals("-")) {
                between = "-";
            } else {
                List<String> each =
                        List.of(PART_OF_SPEECH.matcher(part).replaceAll("").split("\\|", -1));
                starts.add(each.stream().map(IssueWords::folded).toList());
                pattern.append(between)
                        .append(each.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")))
                        .append(FORMS);
                between = NEXT_WORD;
            }
        }
        return new Row(
                issue,
                weight,
                starts,
                Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
