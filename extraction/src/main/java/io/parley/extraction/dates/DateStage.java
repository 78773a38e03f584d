package io.parley.extraction.dates;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a document and their values; expressions without a value are periods. Keeps no state. */
public final class DateStage {

    /** A date told farther back than this is not what "the next day" follows. */
    private static final int LONGEST_WAY_BACK = 500;

    private final Map<DateTrigger, List<DateRule>> rules = new EnumMap<>(DateTrigger.class);
    private final DateTrigger.Words triggers;
    private final TenseReader tense = new TenseReader();
    private final PhraseBook<Boolean> vague = new PhraseBook<>();

    public DateStage() {
        CalendarWords words = CalendarWords.load();
        triggers = new DateTrigger.Words(words);
        rules.put(DateTrigger.DIGIT, joined(NumericRules.rules(), new YearRules().rules()));
        rules.put(DateTrigger.MONTH, joined(new AbsoluteRules(words).rules(), new YearlessRules(words).rules()));
        rules.put(DateTrigger.SEASON, new SeasonRules(words).rules());
        rules.put(DateTrigger.WEEKDAY, joined(new OrdinalWeekdayRules(words).rules(), new WeekdayRules(words).rules()));
        rules.put(DateTrigger.HOLIDAY, new HolidayRules().rules());
        rules.put(DateTrigger.RELATIVE, new RelativeRules(words).rules());
        rules.put(DateTrigger.QUARTER, new QuarterRules(words).rules());
        rules.put(DateTrigger.CONTEXT, new ContextRules(words).rules());
        WordList.read("dates/periods.txt").forEach(p -> vague.add(p, Boolean.TRUE));
    }

    private static List<DateRule> joined(List<DateRule> first, List<DateRule> second) {
        List<DateRule> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
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
            DatesOfSentence found = inSentence(document, sentence, speechDay, dates);
            if (speechDay.learn(sentence, found.kept())) {
                found = inSentence(document, sentence, speechDay, dates);
            }
            List<FoundDate> kept = found.kept();
            dates.addAll(kept);
            for (PhraseBook.Match<Boolean> match : vague.find(sentence.tokens())) {
                boolean free = kept.stream().noneMatch(d -> d.span().overlaps(match.span()))
                        && (periods.isEmpty()
                                || !periods.get(periods.size() - 1).overlaps(match.span()));
                if (free) {
                    periods.add(match.span());
                }
            }
        }
        return new Result(dates, periods);
    }

    private DatesOfSentence inSentence(
            Document document, Sentence sentence, SpeechDay speechDay, List<FoundDate> before) {
        FoundDate last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean near = last != null && sentence.start() - last.span().end() < LONGEST_WAY_BACK;
        DatesOfSentence found = new DatesOfSentence(near ? last : null);
        var needed = triggers.in(sentence);
        if (needed.isEmpty()) {
            return found;
        }
        String text = document.textOf(sentence.span()).replace('\n', ' ');
        for (DateTrigger trigger : needed) {
            for (DateRule rule : rules.getOrDefault(trigger, List.of())) {
                apply(rule, text, document, sentence, speechDay, found);
            }
        }
        return found;
    }

    private void apply(
            DateRule rule,
            String text,
            Document document,
            Sentence sentence,
            SpeechDay speechDay,
            DatesOfSentence found) {
        Matcher matcher = rule.pattern().matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            if (!rule.beginning().mayBeginAt(text, at)
                    || !matcher.region(at, text.length()).lookingAt()) {
                continue;
            }
            Span span = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
            @Nullable FoundDate earlier = found.lastBefore(span.start());
            DateMatch match = new DateMatch(
                    matcher.toMatchResult(), span, sentence, document, tense, speechDay.at(span.start()), earlier);
            DateValues value = rule.resolver().resolve(match);
            if (value != null) {
                found.add(new FoundDate(span, value.value(), value.precision()));
            }
            at = Math.max(at, matcher.end() - 1);
        }
    }
}
