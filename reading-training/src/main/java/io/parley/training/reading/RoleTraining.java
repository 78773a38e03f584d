package io.parley.training.reading;

import io.parley.evaluation.compare.Names;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.events.claims.RoleKind;
import io.parley.extraction.ArticleText;
import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.roles.Cast;
import io.parley.extraction.roles.RoleFeatures;
import io.parley.extraction.roles.RoleModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Trains the two classifiers of roles; prints what they are worth on negotiations that they have not seen. */
public final class RoleTraining {

    private static final Trainer TRAINER = new Trainer(0.5, 2, 2);
    private static final int FOLDS = 5;

    private record Case(GoldArticle gold, Cast cast, Map<FoundEntity, String> labels) {}

    private RoleTraining() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        ParleyExtractor engine = ParleyExtractor.load();
        List<Case> train = cases(engine, NewsGold.read(folder, "train"));
        List<Case> dev = cases(engine, NewsGold.read(folder, "dev"));
        System.out.println("cross-validation on train:");
        scores(train, heldOut(train));
        RoleModel model = fit(train);
        System.out.println("dev:");
        Map<Case, List<RoleModel.Judged>> judged = new HashMap<>();
        dev.forEach(c -> judged.put(c, model.judge(c.cast())));
        scores(dev, judged);
        if (args.length > 1) {
            TRAINER.write(sides(train), Path.of(args[1], "roles", "sides.model"));
            TRAINER.write(persons(train, parties(train)), Path.of(args[1], "roles", "persons.model"));
        }
    }

    private static List<Case> cases(ParleyExtractor engine, List<GoldArticle> articles) {
        List<Case> out = new ArrayList<>();
        for (GoldArticle gold : articles) {
            Cast cast = Cast.of(
                    engine.reading(new ArticleText(gold.id(), gold.headline(), gold.text(), gold.published(), null)));
            Map<FoundEntity, String> labels = new HashMap<>();
            for (GoldArticle.GoldRole role : gold.roles()) {
                best(role.entity(), cast, labels, role.role());
            }
            out.add(new Case(gold, cast, labels));
        }
        return out;
    }

    private static void best(String name, Cast cast, Map<FoundEntity, String> labels, String role) {
        List<FoundEntity> all = new ArrayList<>(cast.sides());
        all.addAll(cast.persons());
        all.stream()
                .filter(e -> Names.same(name, e.name()))
                .min((a, b) -> Boolean.compare(b.name().equals(name), a.name().equals(name)))
                .ifPresent(e -> labels.putIfAbsent(e, role));
    }

    private static List<Example> sides(List<Case> cases) {
        List<Example> out = new ArrayList<>();
        for (Case c : cases) {
            RoleFeatures features = new RoleFeatures(c.cast());
            for (FoundEntity side : c.cast().sides()) {
                out.add(new Example(
                        NewsGold.group(c.gold()), c.labels().getOrDefault(side, RoleModel.NONE), features.side(side)));
            }
        }
        return out;
    }

    /** What the classifier of sides says of articles that it was not trained on: persons learn from that. */
    private static IdentityHashMap<FoundEntity, double[]> parties(List<Case> cases) {
        IdentityHashMap<FoundEntity, double[]> out = new IdentityHashMap<>();
        for (List<List<Case>> fold : folds(cases)) {
            Classifier classifier = TRAINER.classifier(sides(fold.get(0)));
            for (Case c : fold.get(1)) {
                RoleFeatures features = new RoleFeatures(c.cast());
                for (FoundEntity side : c.cast().sides()) {
                    List<String> shown = features.side(side);
                    out.put(side, new double[] {
                        classifier.probability(shown, RoleKind.PARTY.name()),
                        classifier.probability(shown, RoleKind.MEDIATOR.name())
                    });
                }
            }
        }
        return out;
    }

    private static List<Example> persons(List<Case> cases, IdentityHashMap<FoundEntity, double[]> parties) {
        List<Example> out = new ArrayList<>();
        double[] none = {0, 0};
        for (Case c : cases) {
            RoleFeatures features = new RoleFeatures(c.cast());
            for (FoundEntity person : c.cast().persons()) {
                List<String> shown = features.person(
                        person, e -> parties.getOrDefault(e, none)[0], e -> parties.getOrDefault(e, none)[1]);
                out.add(new Example(NewsGold.group(c.gold()), c.labels().getOrDefault(person, RoleModel.NONE), shown));
            }
        }
        return out;
    }

    private static RoleModel fit(List<Case> cases) {
        return fit(cases, parties(cases));
    }

    private static RoleModel fit(List<Case> cases, IdentityHashMap<FoundEntity, double[]> parties) {
        return new RoleModel(TRAINER.classifier(sides(cases)), TRAINER.classifier(persons(cases, parties)));
    }

    private static List<List<List<Case>>> folds(List<Case> cases) {
        List<String> groups = List.copyOf(
                new TreeSet<>(cases.stream().map(c -> NewsGold.group(c.gold())).toList()));
        List<List<List<Case>>> out = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            List<Case> seen = new ArrayList<>();
            List<Case> held = new ArrayList<>();
            for (Case c : cases) {
                (groups.indexOf(NewsGold.group(c.gold())) % FOLDS == f ? held : seen).add(c);
            }
            out.add(List.of(seen, held));
        }
        return out;
    }

    private static Map<Case, List<RoleModel.Judged>> heldOut(List<Case> cases) {
        Map<Case, List<RoleModel.Judged>> out = new HashMap<>();
        IdentityHashMap<FoundEntity, double[]> parties = parties(cases);
        for (List<List<Case>> fold : folds(cases)) {
            RoleModel model = fit(fold.get(0), parties);
            fold.get(1).forEach(c -> out.put(c, model.judge(c.cast())));
        }
        return out;
    }

    private static void scores(List<Case> cases, Map<Case, List<RoleModel.Judged>> judged) {
        for (RoleKind kind : RoleKind.values()) {
            row(cases, judged, kind.name(), List.of(kind));
        }
        row(cases, judged, "all", List.of(RoleKind.values()));
    }

    private static void row(
            List<Case> cases, Map<Case, List<RoleModel.Judged>> judged, String name, List<RoleKind> kinds) {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (Case c : cases) {
            gold += (int) c.gold().roles().stream()
                    .filter(r -> kinds.contains(RoleKind.valueOf(r.role())))
                    .count();
            for (RoleModel.Judged j : judged.getOrDefault(c, List.of())) {
                if (j.holds() && kinds.contains(j.role())) {
                    found++;
                    right += j.role().name().equals(c.labels().get(j.entity())) ? 1 : 0;
                }
            }
        }
        double f1 = gold + found == 0 ? 0 : 2.0 * right / (found + gold);
        System.out.printf(Locale.ROOT, "  %-10s right %d found %d gold %d F1 %.3f%n", name, right, found, gold, f1);
    }
}
