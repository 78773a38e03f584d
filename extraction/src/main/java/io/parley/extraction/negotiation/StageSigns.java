package io.parley.extraction.negotiation;

import io.parley.extraction.clauses.Clause;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.negotiation.StageWording.Kind;
import io.parley.extraction.negotiation.StageWording.Sign;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the wording of each stage in an article and sums it, headline and beginning counting most. */
final class StageSigns {

    private static final double HEADLINE = 1.5;
    private static final double LEAD = 1.5;
    private static final double BODY = 1.0;
    private static final double TAIL = 0.4;
    private static final int LEAD_SENTENCES = 3;
    private static final int BODY_SENTENCES = 10;

    /** Words behind which a verb tells what is aimed at. */
    private static final Set<String> AIMING = Set.of("to", "in", "of", "for", "toward", "towards", "without", "from");

    private static final Pattern NOT_WANTED = Pattern.compile(
            "(?i)\\bno (?:[\\p{L}-]+ )?(?:will|appetite|prospects?|desire|intention|interest|chance|plans?)\\b[^,;]{0,100}$");

    /** A government that was formed last year is no deal that still stands. */
    private static final Pattern OF_DEAL = Pattern.compile("(?i)agree|sign|deal|pact|accord|treaty|truce|ceasefire");

    private static final Pattern ENDING = Pattern.compile(
            "(?i)\\b(?:to (?:end|break|resolve|overcome|solve|resume|restart|revive)|breakthrough in|ending|resolving|breaking"
                    + "|resum(?:e|es|ed|ing)|way out of|out of)\\b[^,;]{0,60}$");

    private final StageWording wording = new StageWording();

    /** What the wordings of the article add up to. */
    StageSums sums(Reading reading) {
        StageSums sums = new StageSums();
        List<Token> headline = reading.document().headlineTokens();
        for (PhraseBook.Match<Sign> match : wording.find(headline)) {
            sums.add(match.meaning(), HEADLINE, true);
        }
        List<Sentence> sentences = reading.document().sentences();
        int told = 0;
        int number = 0;
        for (Sentence sentence : sentences) {
            double place = told < LEAD_SENTENCES ? LEAD : told < BODY_SENTENCES ? BODY : TAIL;
            List<PhraseBook.Match<Sign>> worded = wording.find(sentence.tokens());
            for (PhraseBook.Match<Sign> match : worded) {
                add(match.meaning(), match.span(), place, sentence, sums, reading);
            }
            for (StageClauses.Found found : StageClauses.in(sentence, number, reading)) {
                if (!isFirstPart(found, worded)) {
                    add(found.sign(), found.span(), place, sentence, sums, reading);
                }
            }
            number++;
            told += sentence.tokens().stream().anyMatch(t -> t.pos().equals("VERB")) ? 1 : 0;
        }
        return sums;
    }

    /** "Signed a memorandum of understanding" concludes no more than a framework. */
    private static boolean isFirstPart(StageClauses.Found found, List<PhraseBook.Match<Sign>> worded) {
        return found.sign().kind() == Kind.AGREEMENT
                && worded.stream()
                        .anyMatch(match -> match.meaning().kind() == Kind.FRAMEWORK
                                && match.span().overlaps(found.span()));
    }

    private static void add(Sign sign, Span words, double place, Sentence sentence, StageSums sums, Reading reading) {
        if (isNotWanted(words, sentence, reading)
                || (sign.kind() == Kind.BREAKDOWN && (isOver(words, sentence, reading) || isBefore(words, reading)))) {
            return;
        }
        boolean carriedOut = sign.kind() == Kind.IMPLEMENTATION || sign.kind() == Kind.ACTION;
        if (!carriedOut && !isTold(sign.kind(), words, reading)) {
            return;
        }
        // Nor does "withdrew in 2014" carry out a pact of today.
        boolean past = sign.kind() != Kind.IMPLEMENTATION && Background.is(words, sentence, reading);
        if (!past) {
            sums.add(sign, words, place, place == LEAD, sentence.start());
        } else if (!carriedOut
                && place == LEAD
                && OF_DEAL.matcher(reading.text(words)).find()) {
            sums.addPast(sign, words, place);
        }
    }

    /** "There is no political will to move forward with serious negotiations." */
    private static boolean isNotWanted(Span words, Sentence sentence, Reading reading) {
        return NOT_WANTED
                .matcher(reading.text(new Span(sentence.start(), words.start())))
                .find();
    }

    /** "A breakthrough in the impasse", "to resume the suspended talks": what is to end is no news. */
    private static boolean isOver(Span words, Sentence sentence, Reading reading) {
        return ENDING.matcher(reading.text(new Span(sentence.start(), words.start())))
                .find();
    }

    /** "India had suspended talks after the blasts": what was so before that of which the article tells. */
    private static boolean isBefore(Span words, Reading reading) {
        return verbs(words, reading).anyMatch(Clause::isBeforeTheNews);
    }

    private static Stream<Clause> verbs(Span words, Reading reading) {
        return reading.clauses().all().stream()
                .filter(clause -> clause.kind() == Clause.Kind.VERB && words.contains(clause.predicate()));
    }

    /** "Hopes to reach a deal", "set to sign the pact", "efforts to break the truce" tell of nothing that is so. */
    private static boolean isTold(Kind kind, Span words, Reading reading) {
        return kind.needsNoDeed()
                || verbs(words, reading)
                        .findFirst()
                        .map(clause -> clause.isAsserted() && !isAim(clause, reading))
                        .orElse(true);
    }

    /** "Flew in to reach an agreement", "no interest in reaching one". */
    private static boolean isAim(Clause clause, Reading reading) {
        List<Token> tokens =
                reading.document().sentences().get(clause.sentence()).tokens();
        return clause.token() > 0
                && AIMING.contains(tokens.get(clause.token() - 1).lemma());
    }
}
