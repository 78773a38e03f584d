package io.parley.extraction.dates;

import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years that stand alone, and spans of years; a number that counts, numbers or measures something is none. */
final class YearRules {

    private static final int LONGEST_LIST = 4;
    private static final int LEAST_CERTAIN = 1800;

    private final Set<String> yearAfter = WordList.read("dates/year-prepositions.txt");
    private final Set<String> numbered = WordList.read("dates/numbered-things.txt");
    private final Set<String> approximations = WordList.read("dates/approximations.txt");
    private final Set<String> counted = WordList.read("dates/counted-things.txt");

    List<DateRule> rules() {
        String year = "((?:1[5-9]|20)\\d\\d)";
        return List.of(
                DateRule.of("(?<![\\d.,$/:-])" + year + "(?:-|/)" + year + "(?![\\d-])", m -> years(m, m.number(2))),
                DateRule.of(
                        "(?<![\\d.,$/:-])" + year + "(?:-|/)(\\d\\d)(?![\\d-])",
                        m -> years(m, m.number(1) / 100 * 100 + m.number(2))),
                DateRule.of("(?<![\\w'])'(\\d\\d)(?![\\d'])(?!s\\b)", this::abbreviated),
                DateRule.of(
                        "(?:(?<![\\w.,$£€/:'-])|(?<=\\b(?:mid|pre|post|late|early)-))" + year
                                + "(?![\\w%])(?![.,:]\\d)(?!-\\d)",
                        this::bareYear));
    }

    private static @Nullable DateValues years(DateMatch match, int last) {
        int first = match.number(1);
        return first < last && last - first < 100 ? DateValues.interval(first, last) : null;
    }

    /** "in '92": two digits after an apostrophe are a year unless a quotation begins there. */
    private @Nullable DateValues abbreviated(DateMatch match) {
        boolean sure = yearAfter.contains(match.before()) || match.before().equals("the");
        return sure ? DateValues.year(DateValues.fullYear(match.number(1), match.published())) : null;
    }

    private @Nullable DateValues bareYear(DateMatch match) {
        int year = match.number(1);
        String after = match.after();
        boolean decade = year % 10 == 0
                && match.document().text().startsWith("'s", match.span().end());
        boolean measured = counted.contains(after) || (after.equals("-") && isMeasure(match));
        boolean round = year % 100 == 0 && isPlural(match) && !yearAfter.contains(match.before());
        return decade || measured || round || counts(match) || isNumberOfSomething(match) || isLow(match)
                ? null
                : DateValues.year(year);
    }

    /** "carried 2024 passengers", "about 2001 sheep": a noun follows, and nothing before the number says that it is a year. */
    private boolean counts(DateMatch match) {
        List<Token> tokens = match.sentence().tokens();
        int next = Beside.index(tokens, match.span().end());
        boolean noun = next < tokens.size() && tokens.get(next).pos().equals("NOUN");
        int before = Beside.index(tokens, match.span().start()) - 1;
        boolean verb = before >= 0 && tokens.get(before).pos().equals("VERB");
        return noun && (approximations.contains(match.before()) || (verb && isPlural(match)));
    }

    /** A number as low as this is a year only where a year is expected and nothing is counted. */
    private boolean isLow(DateMatch match) {
        return match.number(1) < LEAST_CERTAIN && (isPlural(match) || !yearAfter.contains(match.before()));
    }

    /** "a 2000-year-old wall", "a 1900-strong force". */
    private boolean isMeasure(DateMatch match) {
        List<String> after = Beside.wordsAfter(match.sentence(), match.span(), 2);
        return after.size() == 2 && counted.contains(after.get(1));
    }

    private static boolean isPlural(DateMatch match) {
        List<Token> tokens = match.sentence().tokens();
        int next = Beside.index(tokens, match.span().end());
        return next < tokens.size()
                && tokens.get(next).pos().equals("NOUN")
                && !Beside.word(tokens, next).equals(tokens.get(next).lemma());
    }

    /** "Resolution 1701", "Resolutions 1970 and 1973". */
    private boolean isNumberOfSomething(DateMatch match) {
        List<Token> tokens = match.sentence().tokens();
        int i = Beside.index(tokens, match.span().start()) - 1;
        for (int steps = 0; i >= 0 && steps < LONGEST_LIST; i--, steps++) {
            Token token = tokens.get(i);
            if (numbered.contains(token.lemma()) || numbered.contains(Beside.word(tokens, i))) {
                return true;
            }
            boolean list = token.pos().equals("NUM") || token.text().matches("\\d{3,4}|,|and|or|no\\.|number");
            if (!list) {
                return false;
            }
        }
        return false;
    }
}
