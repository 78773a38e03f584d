package io.parley.timeline.views.domain;

import io.parley.events.claims.Claim;
import io.parley.events.claims.QuoteKind;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.world.domain.WordLists;
import io.parley.timeline.world.domain.World;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts as lines that can be read by themselves: whoever sees "targeting civilians" reads the opposite of "Russia
 * has denied targeting civilians", so that a line is never less than the clause with its verb and its subject.
 */
final class Lines {

    private static final int LEAST_QUOTED_WORDS = 5;
    private static final int SHORT = 4;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The end of what is said, before a tail such as ", he said on Friday"; the said part stands alone. */
    private static final Pattern QUOTED = Pattern.compile("^[\"\u201c\u2018'(\\[]*\\p{Lu}");

    private static final Pattern SPEAKING = Pattern.compile(
            "(^|[,\"\u201d] )(?:[Hh]e|[Ss]he)( (?:also |then |later )?(?:said|says|added|told|warned|insisted|wrote|noted|stressed|announced|argued|explained|continued)\\b)");

    private static final Pattern PRONOUN = Pattern.compile("[\"\u201c]?(?:He|She|They|It|We|I|His|Her|Their|Its)\\b");

    private static final Pattern POINTING = Pattern.compile(
            "(?:But|And|Yet|So|However,|Meanwhile,|Still,) (?:he|she|they|it|we|his|her|their|its|that|this)\\b");

    private static final Pattern VAGUE = Pattern.compile("\\p{L}+ (?:(?:this|these|those|it|them)\\b|that "
            + "(?:request|offer|plan|proposal|demand|idea|claim|accusation|report|call|view|charge|suggestion)s?\\b)");

    private static final Question<TextSpan, String> TIDY = new Question<>();
    private static final Question<About, String> SENTENCE = new Question<>();

    /** A sentence around a span, about somebody. */
    private record About(TextSpan span, @Nullable TextSpan subject, String name) {}

    private Lines() {}

    /** Whether a line still says "he said" of somebody whom it does not name. */
    static boolean speaksUnnamed(String line) {
        return SPEAKING.matcher(line).find();
    }

    /** What somebody says: his own words where they make a sentence, else the sentence that reports them. */
    static String said(TopicFacts facts, OnTopicArticle article, Claim claim, String speaker) {
        String content = text(facts, article, claim.content().get(0));
        if (claim.quote() == QuoteKind.DIRECT && standsAlone(content)) {
            return speaker + ": \u201c" + unquoted(content) + "\u201d";
        }
        TextSpan from = claim.cue() == null || !article.contains(claim.cue())
                ? claim.content().get(0)
                : claim.cue();
        return spokenBy(sentence(facts, article, from, claim.speaker().span(), speaker), speaker);
    }

    /** The sentence around a span, about somebody: a pronoun that stands for him gives way to his name. */
    static String sentence(
            TopicFacts facts, OnTopicArticle article, TextSpan span, @Nullable TextSpan subject, String name) {
        return article.once(
                SENTENCE, new About(span, subject, name), () -> written(facts, article, span, subject, name));
    }

    private static String written(
            TopicFacts facts, OnTopicArticle article, TextSpan span, @Nullable TextSpan subject, String name) {
        TextSpan sentence = Sentences.around(article, span);
        String line = article.text(sentence);
        boolean within = subject != null && subject.start() >= sentence.start() && subject.end() <= sentence.end();
        if (subject != null && within && WordLists.PRONOUNS.contains(article.text(subject))) {
            TextSpan before = new TextSpan(sentence.start(), subject.start(), null);
            TextSpan after = new TextSpan(subject.end(), sentence.end(), null);
            line = (before.start() == before.end() ? "" : article.text(before))
                    + name
                    + (after.start() == after.end() ? "" : article.text(after));
        }
        line = LineText.tidy(line, facts.world());
        Actor bearer = facts.cast().named(name);
        boolean named = names(line, name, facts.world())
                || (bearer != null && facts.cast().names(line, bearer))
                || line.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        return named || (within && !startsWeakly(line)) ? line : name + ": " + line;
    }

    /** The line with the speaker's name for the pronoun of "he said", where that pronoun stands before the verb alone. */
    static String spokenBy(String line, String speaker) {
        return SPEAKING.matcher(line).replaceFirst("$1" + Matcher.quoteReplacement(speaker) + "$2");
    }

    /** The sentence around a span. */
    static String around(TopicFacts facts, OnTopicArticle article, TextSpan span) {
        return text(facts, article, Sentences.around(article, span));
    }

    /** The sentence around a piece of evidence. */
    static String around(TopicFacts facts, Evidence evidence) {
        OnTopicArticle article = facts.article(evidence.articleId());
        return article == null
                ? evidence.text()
                : around(facts, article, new TextSpan(evidence.start(), evidence.end(), null));
    }

    /** Whether a line starts with a word for somebody whom it does not name. */
    static boolean startsWeakly(String line) {
        return PRONOUN.matcher(line).lookingAt();
    }

    /** Whether a line points back to somebody or something that it does not name, behind a conjunction, too. */
    static boolean pointsBack(String line) {
        return startsWeakly(line) || POINTING.matcher(line).lookingAt() || speaksUnnamed(line);
    }

    /** Whether what follows a verb does not say what is meant: "rejected that request". */
    static boolean isVague(String verbAndObject) {
        return VAGUE.matcher(verbAndObject).lookingAt();
    }

    private static String text(TopicFacts facts, OnTopicArticle article, TextSpan span) {
        return article.once(TIDY, span, () -> LineText.tidy(article.text(span), facts.world()));
    }

    private static boolean standsAlone(String content) {
        return QUOTED.matcher(content).find() && GAPS.split(content, -1).length >= LEAST_QUOTED_WORDS;
    }

    private static String unquoted(String content) {
        return content.replace('"', '\'').replace('\u201c', '\u2018').replace('\u201d', '\u2019');
    }

    /** Whether a line names somebody: by the last word of the name, another name for the same, or the adjective of a country. */
    static boolean names(String line, String name, World world) {
        List<String> words = Spelling.words(name).stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)) && !WordLists.COMPANY_ENDINGS.contains(word))
                .toList();
        if (!words.isEmpty() && holds(line, stem(words.get(words.size() - 1)))) {
            return true;
        }
        return world.find(name)
                .map(known -> Stream.concat(known.aliases().stream(), known.demonyms().stream())
                        .anyMatch(other -> holds(line, other)))
                .orElse(false);
    }

    /** "Palestin" for Palestine, so that "Palestinian" is found by it. */
    private static String stem(String word) {
        return word.length() > SHORT ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean holds(String line, String word) {
        int at = line.indexOf(word);
        while (at > 0 && Character.isLetter(line.codePointBefore(at))) {
            at = line.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
