package io.parley.extraction.roles;

import io.parley.events.claims.RoleKind;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.learned.Classifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two classifiers in a row: first what each state and organisation is, then the persons, of whom it counts what they belong
 * to is. Trained by the module {@code reading-training}.
 */
public record RoleModel(Classifier sides, Classifier persons) {

    /** The label of an entity without a role. */
    public static final String NONE = "NONE";

    /** Below this an entity is taken to have no role; chosen on held-out articles of the training split. */
    private static final double LEAST = 0.4;

    /** The same where a wording around the name gives it this role ("talks with …"). */
    private static final double LEAST_WORDED = 0.05;

    /**
     * Roles too rare to be learned: a wording alone gives them ("mediated by …"), unless the entity is likelier than this to
     * be a side.
     */
    private static final Set<RoleKind> SAID =
            EnumSet.of(RoleKind.MEDIATOR, RoleKind.HOST, RoleKind.GUARANTOR, RoleKind.OBSERVER);

    private static final double SURELY_PARTY = 0.8;

    /** The model that ships with the engine. */
    public static RoleModel load() {
        return new RoleModel(Classifier.load("roles/sides.model"), Classifier.load("roles/persons.model"));
    }

    /**
     * The likeliest role of an entity.
     *
     * @param probability that it has a role at all
     * @param worded whether a wording around the name gives it this role
     */
    public record Judged(FoundEntity entity, RoleKind role, double probability, boolean worded) {

        /** Whether the article gives the role, all in all. */
        public boolean holds() {
            return probability >= (worded ? LEAST_WORDED : LEAST);
        }
    }

    /** Every entity of the cast, whether or not it is likely to have a role. */
    public List<Judged> judge(Cast cast) {
        RoleFeatures features = new RoleFeatures(cast);
        List<Judged> out = new ArrayList<>();
        Map<FoundEntity, Double> parties = new HashMap<>();
        Map<FoundEntity, Double> mediators = new HashMap<>();
        for (FoundEntity side : cast.sides()) {
            List<String> shown = features.side(side);
            out.add(judged(cast, side, shown, sides));
            parties.put(side, sides.probability(shown, RoleKind.PARTY.name()));
            mediators.put(side, sides.probability(shown, RoleKind.MEDIATOR.name()));
        }
        for (FoundEntity person : cast.persons()) {
            List<String> shown =
                    features.person(person, e -> parties.getOrDefault(e, 0.0), e -> mediators.getOrDefault(e, 0.0));
            out.add(judged(cast, person, shown, persons));
        }
        return out;
    }

    private static Judged judged(Cast cast, FoundEntity entity, List<String> features, Classifier classifier) {
        Map<RoleKind, Double> likely = new EnumMap<>(RoleKind.class);
        double[] probabilities = classifier.probabilities(features);
        double some = 0;
        for (int i = 0; i < probabilities.length; i++) {
            String label = classifier.labels().get(i);
            if (!label.equals(NONE)) {
                likely.put(RoleKind.valueOf(label), probabilities[i]);
                some += probabilities[i];
            }
        }
        boolean party = likely.getOrDefault(RoleKind.PARTY, 0.0) > SURELY_PARTY;
        for (RoleKind said : SAID) {
            if (!party
                    && cast.speaksOfTalks()
                    && !cast.wording().of(entity, said).isEmpty()) {
                return new Judged(entity, said, 1, true);
            }
        }
        RoleKind best = RoleKind.PARTY;
        double most = -1;
        for (Map.Entry<RoleKind, Double> role : likely.entrySet()) {
            boolean worded = !cast.wording().of(entity, role.getKey()).isEmpty();
            double weight = role.getValue() * (worded ? LEAST / LEAST_WORDED : 1);
            if (weight > most) {
                most = weight;
                best = role.getKey();
            }
        }
        return new Judged(entity, best, some, !cast.wording().of(entity, best).isEmpty());
    }
}
