package io.parley.extraction.figures;

import io.parley.events.claims.FigureKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kind of a figure by its unit and the words around it. */
final class KindRule {

    private static final Set<FigureKind> HAPPENS_TO_PEOPLE = EnumSet.of(
            FigureKind.KILLED, FigureKind.INJURED, FigureKind.DETAINED, FigureKind.RELEASED, FigureKind.DISPLACED);
    private static final Set<FigureKind> HARM = EnumSet.of(FigureKind.KILLED, FigureKind.INJURED);
    private static final int NEAR = 4;
    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every", "the");

    private final Surroundings surroundings = new Surroundings();

    FigureKind of(FigureCandidate candidate) {
        Surroundings.Sign behind = surroundings.behind(candidate);
        Surroundings.Sign before = surroundings.before(candidate);
        boolean pay = isPay(behind) || isPay(before) || surroundings.counted(candidate) == FigureKind.PAY;
        return switch (candidate.kind()) {
            case PERCENT -> pay ? FigureKind.PAY : FigureKind.SHARE;
            case MONEY -> pay || isHourly(candidate) ? FigureKind.PAY : FigureKind.MONEY;
            case TIME -> FigureKind.TIME;
            case MEASURE -> FigureKind.OTHER;
            case COUNT -> counted(candidate, behind, before);
        };
    }

    private FigureKind counted(
            FigureCandidate candidate, Surroundings.@Nullable Sign behind, Surroundings.@Nullable Sign before) {
        FigureCandidate.Counted noun = candidate.counted();
        FigureKind ofNoun = surroundings.counted(candidate);
        boolean people = noun == null || noun.people() || ofNoun != null;
        if (!people) {
            return behind != null && HARM.contains(behind.kind()) && behind.distance() < NEAR
                    ? behind.kind()
                    : FigureKind.OTHER;
        }
        if (before != null && HAPPENS_TO_PEOPLE.contains(before.kind()) && before.distance() < 2 && !before.joined()) {
            return before.kind();
        }
        if (behind != null && HAPPENS_TO_PEOPLE.contains(behind.kind())) {
            return behind.kind();
        }
        if (before != null && HAPPENS_TO_PEOPLE.contains(before.kind()) && before.distance() < NEAR) {
            return before.kind();
        }
        return ofNoun == null || ofNoun == FigureKind.PAY ? FigureKind.OTHER : ofNoun;
    }

    /** "$11 an hour". */
    private static boolean isHourly(FigureCandidate candidate) {
        List<Piece> pieces = candidate.pieces();
        int hour = candidate.end() + 1;
        return hour < pieces.size()
                && PER.contains(pieces.get(hour - 1).lower())
                && pieces.get(hour).is("hour");
    }

    private static boolean isPay(Surroundings.@Nullable Sign sign) {
        return sign != null && sign.kind() == FigureKind.PAY;
    }

    Surroundings surroundings() {
        return surroundings;
    }
}
