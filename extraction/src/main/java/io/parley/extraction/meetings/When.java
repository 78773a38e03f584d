package io.parley.extraction.meetings;

import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a meeting is: the date nearest to its word in the tree, but not the dateline's and not that of saying so. */
final class When {

    private static final int OWN = 3;

    private final Reading reading;

    When(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    FoundDate of(Trigger trigger) {
        Sentence sentence = reading.document().sentences().get(trigger.sentence());
        List<Token> tokens = sentence.tokens();
        SyntaxTree tree = trigger.tree(reading);
        int news = Dateline.of(reading.document(), sentence).end();
        FoundDate best = null;
        int least = Integer.MAX_VALUE;
        for (FoundDate date : reading.datesIn(sentence.span())) {
            int steps = date.span().start() < news ? Integer.MAX_VALUE : steps(trigger, date, tree, tokens);
            if (steps < least && !DayOfSaying.is(date, List.of(trigger.span()), reading)) {
                best = date;
                least = steps;
            }
        }
        return best;
    }

    /** Whether the date stands in the clause of the word, close to it. */
    boolean isOwn(Trigger trigger, FoundDate date) {
        return steps(trigger, date, trigger.tree(reading), trigger.tokens(reading)) <= OWN;
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
