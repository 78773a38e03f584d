package io.parley.extraction.dates;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Finds the dates of a document and their values; expressions without a value are periods. Keeps no state. */
public final class DateStage {

    private final Map<DateTrigger, List<DateRule>> rules = new EnumMap<>(DateTrigger.class);
    private final DateTrigger.Words triggers;
    private final TenseReader tense = new TenseReader();
    private final PhraseBook<Boolean> vague = new PhraseBook<>();

    public DateStage() {
        CalendarWords words = CalendarWords.load();
        triggers = new DateTrigger.Words(words);
        rules.put(DateTrigger.DIGIT, new AbsoluteRules(words).rules());
        rules.put(DateTrigger.WEEKDAY, new WeekdayRules(words).rules());
        rules.put(DateTrigger.RELATIVE, new RelativeRules(words).rules());
        rules.put(DateTrigger.MONTH, new YearlessRules(words).rules());
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
        SpeechDay speechDay = new SpeechDay(document);
        for (Sentence sentence : document.sentences()) {
            List<FoundDate> found = inSentence(document, sentence, speechDay);
            speechDay.learn(sentence, found);
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

    private List<FoundDate> inSentence(Document document, Sentence sentence, SpeechDay speechDay) {
        List<FoundDate> candidates = new ArrayList<>();
        for (DateTrigger trigger : triggers.in(sentence)) {
            for (DateRule rule : rules.getOrDefault(trigger, List.of())) {
                apply(rule, document, sentence, speechDay, candidates);
            }
        }
        return candidates.isEmpty() ? candidates : longestFirst(candidates);
    }

    private void apply(
            DateRule rule, Document document, Sentence sentence, SpeechDay speechDay, List<FoundDate> candidates) {
        Matcher matcher = rule.pattern().matcher(document.textOf(sentence.span()));
        while (matcher.find()) {
            Span span = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
            DateMatch match =
                    new DateMatch(matcher.toMatchResult(), span, sentence, document, tense, speechDay.at(span.start()));
            DateValues value = rule.resolver().resolve(match);
            if (value != null) {
                candidates.add(new FoundDate(span, value.value(), value.precision()));
            }
        }
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
