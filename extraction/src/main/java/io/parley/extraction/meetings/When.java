package io.parley.extraction.meetings;

import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a meeting is: the date nearest to its word in the tree, but not the dateline's and not that of saying so. */
final class When {

    private static final int OWN = 3;
    private static final Set<String> BESIDE = Set.of("after", "following", "during", "at");

    private final Reading reading;

    private final Stretch stretch;

    When(Reading reading) {
        this.reading = reading;
        this.stretch = new Stretch(reading);
    }

    @Nullable
    FoundDate of(Trigger trigger) {
        Sentence sentence = reading.document().sentences().get(trigger.sentence());
        List<Token> tokens = sentence.tokens();
        SyntaxTree tree = trigger.tree(reading);
        int news = Dateline.of(reading.document(), sentence).end();
        FoundDate best = null;
        int least = Integer.MAX_VALUE;
        boolean verb = tokens.get(trigger.token()).pos().equals("VERB");
        for (FoundDate date : reading.datesIn(sentence.span())) {
            int steps = date.span().start() < news ? Integer.MAX_VALUE : steps(trigger, date, tree, tokens);
            if (verb && steps != Integer.MAX_VALUE && isWithin(trigger.token(), date, tree, tokens)) {
                // "Scrapped it Friday but agreed to meet at a university here on May 13": what a verb governs is
                // nearer.
                steps = 0;
            }
            if (steps < least && !DayOfSaying.is(date, List.of(trigger.span()), reading)) {
                best = date;
                least = steps;
            }
        }
        FoundDate found = best == null ? saidAt(trigger, sentence, news, tree, tokens) : best;
        return found == null ? null : stretch.of(trigger, found);
    }

    /** "said on Friday after talks with …": they met on the day on which it was said. */
    private @Nullable FoundDate saidAt(
            Trigger trigger, Sentence sentence, int news, SyntaxTree tree, List<Token> tokens) {
        int verb = tree.head(trigger.token());
        int mark = tree.child(trigger.token(), Relation.CASE);
        boolean beside = verb != SyntaxTree.NO_HEAD
                && mark != SyntaxTree.NO_HEAD
                && Frame.TELL.holds(tokens.get(verb).lemma())
                && BESIDE.contains(tokens.get(mark).text().toLowerCase(Locale.ROOT));
        if (!beside) {
            return null;
        }
        return reading.datesIn(sentence.span()).stream()
                .filter(date -> date.span().start() >= news)
                .filter(date -> hangsOn(date, verb, tree, tokens))
                .findFirst()
                .orElse(null);
    }

    private static boolean hangsOn(FoundDate date, int verb, SyntaxTree tree, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (date.span().contains(tokens.get(i).span()) && tree.head(i) == verb) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date stands in the clause of the word, close to it. */
    boolean isOwn(Trigger trigger, FoundDate date) {
        return steps(trigger, date, trigger.tree(reading), trigger.tokens(reading)) <= OWN;
    }

    private static boolean isWithin(int verb, FoundDate date, SyntaxTree tree, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int above = date.span().contains(tokens.get(i).span()) ? i : SyntaxTree.NO_HEAD;
            while (above != SyntaxTree.NO_HEAD) {
                if (above == verb) {
                    return true;
                }
                above = tree.head(above);
            }
        }
        return false;
    }

    private static int steps(Trigger trigger, FoundDate date, SyntaxTree tree, List<Token> tokens) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < tokens.size(); i++) {
            if (date.span().contains(tokens.get(i).span())) {
                least = Math.min(least, Distance.between(trigger.token(), i, tree, tokens));
            }
        }
        return least;
    }
}
