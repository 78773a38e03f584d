package io.parley.extraction.positions;

import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.document.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What may be a position, as the classifiers see it; also what training learns from.
 *
 * @param span the words that would be shown for it
 * @param turned whether something that governs the words turns or denies them
 * @param hedged whether the words are only hoped for, expected or believed
 * @param open whether they are asked for, conditional or merely possible: then they are no consent
 * @param act whether they tell what their subject will do, what another shall do, or what is claimed to be so
 * @param told the stance that the words tell when nothing denies them, by the table; null where it has none
 * @param making makes the features of the question whether it is a position, and with which stance
 * @param holders never empty
 * @param about the words that tell what it is about, within the span
 */
public record Option(
        Span span,
        boolean turned,
        boolean hedged,
        boolean open,
        Act act,
        @Nullable Stance told,
        Supplier<List<String>> making,
        List<Whose> holders,
        List<Span> about,
        @Nullable EntityRef source) {

    /** What is done by saying the words, as far as their form tells. */
    public enum Act {
        /** "It would carry out the reforms": no demand. */
        PLEDGE,
        /** "Norway insisted that the rebels would disarm": nothing but a demand. */
        INSISTENCE,
        /** "Norway claimed that Peru had broken the treaty": no demand. */
        ASSERTION,
        OTHER
    }

    public Option {
        holders = List.copyOf(holders);
        about = List.copyOf(about);
    }

    /** The features of the question whether it is a position, and with which stance. */
    public List<String> features() {
        return making.get();
    }

    /**
     * A possible holder.
     *
     * @param forState whether he may speak for a state: no person out of office
     * @param making makes the features of the question whether it is the one; only asked for what may well be a position
     */
    public record Whose(Holder holder, boolean forState, Supplier<List<String>> making) {

        public List<String> features() {
            return making.get();
        }
    }
}
