package io.parley.extraction.dates;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the dates of a document and their values; expressions without a value are periods. Keeps no state. */
public final class DateStage {

    private final List<DateRule> rules = new ArrayList<>();
    private final TenseReader tense = new TenseReader();
    private final PhraseBook<Boolean> vague = new PhraseBook<>();

    public DateStage() {
        CalendarWords words = CalendarWords.load();
        rules.addAll(new AbsoluteRules(words).rules());
        rules.addAll(new WeekdayRules(words).rules());
        rules.addAll(new RelativeRules(words).rules());
        rules.addAll(new YearlessRules(words).rules());
        WordList.read("dates/periods.txt").forEach(p -> vague.add(p, Boolean.TRUE));
    }

    /** Dates with a value, and stretches of time without, both in order of text and without overlaps. */
    public record Result(List<FoundDate> dates, List<Span> periods) {}

    public Result find(Document document) {
        List<FoundDate> dates = new ArrayList<>();
        List<Span> periods = new ArrayList<>();
        if (!document.language().equals("en")) {
            return new Result(dates, periods);
        }
        for (Sentence sentence : document.sentences()) {
            List<FoundDate> found = inSentence(document, sentence);
            dates.addAll(found);
            for (PhraseBook.Match<Boolean> match : vague.find(sentence.tokens())) {
                boolean free = found.stream().noneMatch(d -> d.span().overlaps(match.span()))
                        && (periods.isEmpty()
                                || !periods.get(periods.size() - 1).overlaps(match.span()));
                if (free) {
                    periods.add(match.span());
                }
            }
        }
        return new Result(dates, periods);
    }

    private List<FoundDate> inSentence(Document document, Sentence sentence) {
        String text = document.textOf(sentence.span());
        List<FoundDate> candidates = new ArrayList<>();
        for (DateRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                Span span = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
                DateValues value = rule.resolver()
                        .resolve(new DateMatch(matcher.toMatchResult(), span, sentence, document, tense));
                if (value != null) {
                    candidates.add(new FoundDate(span, value.value(), value.precision()));
                }
            }
        }
        return longestFirst(candidates);
    }

    private static List<FoundDate> longestFirst(List<FoundDate> candidates) {
        candidates.sort(Comparator.comparing((FoundDate d) -> -d.span().length())
                .thenComparing(d -> d.span().start()));
        List<FoundDate> kept = new ArrayList<>();
        for (FoundDate candidate : candidates) {
            if (kept.stream().noneMatch(k -> k.span().overlaps(candidate.span()))) {
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparing(d -> d.span().start()));
        return kept;
    }
}
