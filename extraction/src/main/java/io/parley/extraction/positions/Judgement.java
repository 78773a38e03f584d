package io.parley.extraction.positions;

import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.document.Span;
import io.parley.extraction.learned.Classifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which options are positions: one classifier tells whether and with which stance, another who holds it.
 *
 * @param least the probability from which a position is told
 */
public record Judgement(Classifier stances, Classifier holders, double least) {

    /** The label of what is no position. */
    public static final String NO_POSITION = "NONE";

    /** The label of the right holder. */
    public static final String HOLDS = "HOLDS";

    /** The label of one who does not hold the position. */
    public static final String HOLDS_NOT = "-";

    /** The probability from which one who is named beside the holder ("Brazil and Argentina") holds the position as well. */
    private static final double BESIDE = 0.3;

    /** The same for one who has no name and is joined to one who has: the classifier prefers names. */
    private static final double JOINED = 0.15;

    /** How a state is reached from a person. */
    private static final Set<Holder.Standing> STATES = EnumSet.of(
            Holder.Standing.STATE, Holder.Standing.MAIN_STATE, Holder.Standing.AFFILIATION, Holder.Standing.TIED);

    /** A position that was found. */
    public record Held(Option option, Holder holder, Stance stance, double probability) {}

    /** The same judgement with another threshold. */
    public Judgement from(double other) {
        return new Judgement(stances, holders, other);
    }

    /** The positions of an article, in order of text. */
    public List<Held> of(List<Option> options) {
        List<Held> likely = new ArrayList<>();
        for (Option option : options) {
            add(option, likely);
        }
        likely.sort(Comparator.comparingDouble(Held::probability).reversed());
        List<Held> kept = new ArrayList<>();
        for (Held held : likely) {
            if (kept.stream().noneMatch(other -> isSame(other, held))) {
                kept.add(held);
            }
        }
        kept.sort(Comparator.comparingInt(held -> held.option().span().start()));
        return kept;
    }

    private void add(Option option, List<Held> likely) {
        if (option.hedged()) {
            return; // no stance is allowed: its features need not be made
        }
        double[] probabilities = stances.probabilities(option.features());
        double none = 0;
        double most = 0;
        Stance best = null;
        for (int i = 0; i < probabilities.length; i++) {
            String label = stances.labels().get(i);
            if (label.equals(NO_POSITION)) {
                none = probabilities[i];
            } else if (probabilities[i] > most && Signs.allows(option, Stance.valueOf(label))) {
                most = probabilities[i];
                best = Stance.valueOf(label);
            }
        }
        if (best == Stance.DEMANDS && option.act() == Option.Act.PLEDGE) {
            best = undertaking(probabilities, option);
        }
        double position = 1 - none;
        if (best == null || position < least) {
            return;
        }
        double[] holding = new double[option.holders().size()];
        int first = -1;
        for (int i = 0; i < holding.length; i++) {
            holding[i] = holders.probability(option.holders().get(i).features(), HOLDS);
            if (holding[i] > (first < 0 ? 0 : holding[first])) {
                first = i;
            }
        }
        if (first < 0 || position * holding[first] < least) {
            return;
        }
        Holder holder = himself(option, first);
        if (isForetold(option, holder)) {
            return;
        }
        likely.add(new Held(option, holder, best, position * holding[first]));
        for (int i = 0; i < holding.length; i++) {
            Holder other = option.holders().get(i).holder();
            double enough = other.standing() == holder.standing() ? BESIDE : JOINED;
            if (holding[i] >= enough && isBeside(other, holder)) {
                likely.add(new Held(option, other, best, position * holding[i]));
            }
        }
    }

    /** The chosen holder; where that is the state of a person who speaks for none ("candidate"), the person. */
    private static Holder himself(Option option, int chosen) {
        Holder holder = option.holders().get(chosen).holder();
        if (!STATES.contains(holder.standing()) || !holder.isPlace()) {
            return holder;
        }
        for (int i = chosen - 1; i >= 0; i--) {
            Option.Whose person = option.holders().get(i);
            if (person.holder().standing() == Holder.Standing.SELF
                    && person.holder().noun() == holder.noun()) {
                return person.forState() ? holder : person.holder();
            }
        }
        return holder;
    }

    /** With a comma or an "and" between them: "the oil group Orion" is one. */
    private static boolean areApart(@Nullable Span one, @Nullable Span other) {
        return one != null
                && other != null
                && Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()) > 1;
    }

    /** What one will do oneself is offered or consented to, where it is not refused. */
    private @Nullable Stance undertaking(double[] probabilities, Option option) {
        if (option.turned() || option.open()) {
            return null;
        }
        return probabilities[stances.labels().indexOf(Stance.ACCEPTS.name())]
                        > probabilities[stances.labels().indexOf(Stance.OFFERS.name())]
                ? Stance.ACCEPTS
                : Stance.OFFERS;
    }

    /** "Obama said Britain would not get a deal": what one side foretells of another, who has said nothing, is no stand of it. */
    private static boolean isForetold(Option option, Holder holder) {
        EntityRef source = option.source();
        return option.act() == Option.Act.PLEDGE
                && holder.path() != Holder.Path.SPEAKER
                && holder.path() != Holder.Path.EARLIER
                && holder.id() != null
                && source != null
                && source.id() != null
                && !source.id().equals(holder.id())
                && option.holders().stream()
                        .map(Option.Whose::holder)
                        .noneMatch(other -> other.path() == Holder.Path.SPEAKER
                                && other.standing() != Holder.Standing.MAIN_STATE
                                && holder.id().equals(other.id()));
    }

    /** "Nepal's government and Maoist rebels": joined by grammar, however each of them is named. */
    private static boolean isBeside(Holder one, Holder first) {
        boolean alike = one.standing() == first.standing()
                || (one.path() == Holder.Path.SUBJECT
                        && one.standing() == Holder.Standing.DESCRIBED
                        && areApart(one.span(), first.span()));
        return one.path() == first.path()
                && alike
                && one.noun() != first.noun()
                && !one.name().equals(first.name());
    }

    /** One holder has one position in one stretch of text. */
    private static boolean isSame(Held one, Held other) {
        return one.holder().name().equals(other.holder().name())
                && share(one.option().span(), other.option().span()) >= 0.5;
    }

    private static double share(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return Math.max(0, common) / (double) Math.max(1, Math.min(one.length(), other.length()));
    }

    /** Which stances the words allow; the classifier never turns a sign against them. */
    private static final class Signs {

        private static int sign(@Nullable Stance stance) {
            if (stance == null) {
                return 0;
            }
            return switch (stance) {
                case SUPPORTS, ACCEPTS, OFFERS -> 1;
                case OPPOSES, REJECTS, THREATENS -> -1;
                default -> 0;
            };
        }

        static boolean allows(Option option, Stance stance) {
            if (option.act() == Option.Act.INSISTENCE) {
                return stance == Stance.DEMANDS;
            }
            if (option.act() == Option.Act.ASSERTION && (stance == Stance.DEMANDS || option.told() == Stance.DEMANDS)) {
                return false; // what is claimed is judged by its own verb
            }
            if (option.open() && sign(stance) > 0) {
                return false;
            }
            int told = option.turned() ? -sign(option.told()) : sign(option.told());
            if (!option.turned()) {
                boolean against = option.told() == Stance.REJECTS || option.told() == Stance.OPPOSES;
                return told * sign(stance) >= 0 && !(against && stance == Stance.DEMANDS);
            }
            boolean asks = option.told() == Stance.DEMANDS;
            return told > 0 ? sign(stance) > 0 : asks ? sign(stance) < 0 : sign(stance) <= 0;
        }
    }
}
