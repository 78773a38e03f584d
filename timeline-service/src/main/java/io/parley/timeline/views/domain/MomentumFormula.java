package io.parley.timeline.views.domain;

import io.parley.events.claims.Stance;
import io.parley.timeline.views.domain.MomentumByDay.Push;
import io.parley.timeline.views.domain.Overview.Momentum;
import io.parley.timeline.views.domain.Overview.Momentum.Input;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Direction of the talks from the stands that sides take, newer ones counting more; the newest publication is the present. */
final class MomentumFormula {

    static final String FORMULA = "sum(sign * weight) / sum(weight) over claims with a stance;"
            + " sign +1 for ACCEPTS, OFFERS, SUPPORTS, OPTIMISTIC and -1 for REJECTS, OPPOSES, THREATENS, PESSIMISTIC;"
            + " weight = confidence * 0.5^(days before the newest publication / 7); 0 without such claims";

    private static final double HALF_LIFE_DAYS = 7;
    private static final int SHOWN = 10;

    private record Weighed(Stand stand, int sign, double weight) {}

    private MomentumFormula() {}

    static Momentum of(TopicFacts facts, List<Stand> stands) {
        Instant newest = facts.articles().stream()
                .map(article -> Plausible.publishedAt(article))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Weighed> weighed = new ArrayList<>();
        for (Stand stand : stands) {
            Instant at = Plausible.publishedAt(stand.article());
            int sign = sign(stand.stance());
            if (sign != 0 && newest != null && at != null) {
                double days = Duration.between(at, newest).toSeconds()
                        / (double) Duration.ofDays(1).toSeconds();
                weighed.add(new Weighed(stand, sign, stand.confidence() * Math.pow(0.5, days / HALF_LIFE_DAYS)));
            }
        }
        double all = weighed.stream().mapToDouble(Weighed::weight).sum();
        double signed =
                weighed.stream().mapToDouble(one -> one.sign() * one.weight()).sum();
        return new Momentum(
                all == 0 ? 0 : rounded(signed / all),
                FORMULA,
                facts.articles().isEmpty()
                        ? null
                        : facts.articles()
                                .get(facts.articles().size() - 1)
                                .reported()
                                .published(),
                inputs(weighed),
                MomentumByDay.of(weighed.stream().map(MomentumFormula::push).toList(), HALF_LIFE_DAYS),
                evidence(weighed));
    }

    /** Only what has a time of publication is weighed. */
    private static Push push(Weighed one) {
        Instant at = Objects.requireNonNull(Plausible.publishedAt(one.stand().article()));
        return new Push(at, one.sign(), one.stand().confidence());
    }

    private static List<Input> inputs(List<Weighed> weighed) {
        Map<Stance, List<Weighed>> byStance = new EnumMap<>(Stance.class);
        weighed.forEach(one -> byStance.computeIfAbsent(one.stand().stance(), any -> new ArrayList<>())
                .add(one));
        return byStance.entrySet().stream()
                .map(entry -> new Input(
                        entry.getKey(),
                        sign(entry.getKey()),
                        entry.getValue().size(),
                        rounded(entry.getValue().stream()
                                .mapToDouble(Weighed::weight)
                                .sum())))
                .toList();
    }

    /** The spans of the weightiest stands. */
    private static List<Evidence> evidence(List<Weighed> weighed) {
        return weighed.stream()
                .sorted(Comparator.comparingDouble((Weighed one) -> -one.weight())
                        .thenComparing(one -> one.stand().id()))
                .limit(SHOWN)
                .flatMap(one -> one.stand().evidence().stream())
                .toList();
    }

    private static int sign(Stance stance) {
        return switch (stance) {
            case ACCEPTS, OFFERS, SUPPORTS, OPTIMISTIC -> 1;
            case REJECTS, OPPOSES, THREATENS, PESSIMISTIC -> -1;
            case DEMANDS, STATES -> 0;
        };
    }

    static double rounded(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == 0 ? 0 : rounded;
    }
}
