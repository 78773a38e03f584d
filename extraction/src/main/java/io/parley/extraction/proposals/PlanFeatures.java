package io.parley.extraction.proposals;

import io.parley.events.text.TextSpan;
import io.parley.extraction.actors.WordClass;
import io.parley.extraction.clauses.Standing;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.reading.SaidStretches;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The features by which a plan is judged: whether it lies on the table of the article's negotiation. Training shares them. */
public final class PlanFeatures {

    /** The label of a plan that is told. */
    public static final String TOLD = "TOLD";

    /** The feature of a plan that has a number of points. */
    static final String COUNTED = "counted";

    private static final int[] COUNTS = {1, 2, 3, 6};
    private static final int[] SENTENCES = {0, 1, 2, 4, 8, 14};
    private static final int[] PLANS = {1, 2, 4, 7};
    private static final int[] DENSITIES = {0, 1, 2, 4};
    private static final Set<WordClass> OF_TALKS =
            Set.of(WordClass.TALKS, WordClass.TALK, WordClass.DEAL, WordClass.PLAN);
    private static final Set<String> OPENING =
            Set.of("the", "a", "an", "this", "that", "its", "his", "their", "no", "any");

    /**
     * A plan as training sees it.
     *
     * @param mentions where it is named, in code points of the article
     */
    public record Case(List<TextSpan> mentions, List<String> features) {

        public Case {
            mentions = List.copyOf(mentions);
            features = List.copyOf(features);
        }
    }

    /** All plans of an article with their features. */
    public List<Case> cases(Reading reading) {
        List<Plan> plans = Plans.of(reading);
        List<List<String>> features = of(plans, reading);
        List<Case> out = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            List<TextSpan> where = plans.get(i).mentions().stream()
                    .map(m -> reading.spans().of(m.span()))
                    .toList();
            out.add(new Case(where, features.get(i)));
        }
        return out;
    }

    List<List<String>> of(List<Plan> plans, Reading reading) {
        if (plans.isEmpty()) {
            return List.of();
        }
        SaidStretches said = new SaidStretches(reading);
        Set<String> headline = new HashSet<>();
        reading.document().headlineTokens().forEach(t -> headline.add(t.lemma()));
        long talks = reading.tokens().stream()
                .filter(t -> WordClass.of(t).stream().anyMatch(OF_TALKS::contains))
                .count();
        String density = "dense="
                + step((int) (100 * talks / Math.max(1, reading.tokens().size())), DENSITIES);
        int most = plans.stream().mapToInt(p -> p.mentions().size()).max().orElse(1);
        List<List<String>> out = new ArrayList<>();
        for (Plan plan : plans) {
            List<String> common = new ArrayList<>();
            common.add(density);
            common.add("plans=" + step(plans.size(), PLANS));
            common.add("count=" + step(plan.mentions().size(), COUNTS));
            common.add("most=" + (plan.mentions().size() == most));
            common.add("at=" + step(plan.first().sentence(), SENTENCES));
            common.add("index=" + Math.min(3, out.size()));
            common.add("headline=" + headline.contains(plan.first().lemma()));
            common.add("author=" + (plan.author() == null ? "-" : plan.author().type()));
            if (plan.points() != null) {
                common.add(COUNTED);
            }
            addMentions(plan, reading, said, common);
            common.add("lemma="
                    + (plan.kind() == PlanKind.PROPOSED ? "-" : plan.first().lemma()));
            common.add("kind=" + plan.kind());
            out.add(common.stream().distinct().toList());
        }
        return out;
    }

    private static void addMentions(Plan plan, Reading reading, SaidStretches said, List<String> out) {
        boolean first = true;
        for (PlanMention mention : plan.mentions()) {
            Standing standing = reading.clauses().standing(mention.head().start());
            if (first) {
                addName(mention, reading, out);
                out.add("first-standing=" + standing.polarity() + standing.mood());
                out.add("first-said=" + said.isSaid(mention.head().span()));
            }
            if (standing.isAsserted()) {
                out.add("asserted");
            }
            if (mention.author() != null) {
                out.add("way=" + mention.author().way());
            }
            addGovernor(mention, out);
            addChildren(mention, out);
            first = false;
        }
    }

    private static void addName(PlanMention mention, Reading reading, List<String> out) {
        out.add("words=" + Math.min(4, mention.words()));
        String before = mention.first() == 0
                ? ""
                : mention.tokens().get(mention.first() - 1).text().toLowerCase(Locale.ROOT);
        out.add("opening=" + (OPENING.contains(before) ? before : before.equals("'s") ? "'s" : "-"));
        for (Token word : mention.tokens().subList(mention.first(), mention.noun())) {
            out.add("modifier=" + word.lemma().toLowerCase(Locale.ROOT));
            out.add("modifier=" + word.pos());
        }
        boolean named = reading.mentionsIn(mention.span()).stream().anyMatch(m -> m.form() == EntityMention.Form.NAME);
        out.add("name-in=" + named);
        out.add("plural=" + mention.head().text().endsWith("s"));
    }

    /** The verb or noun that the plan hangs on. */
    private static void addGovernor(PlanMention mention, List<String> out) {
        Relation relation = mention.tree().relation(mention.noun());
        int head = mention.tree().head(mention.noun());
        if (head == SyntaxTree.NO_HEAD) {
            out.add("root");
            return;
        }
        Token above = mention.tokens().get(head);
        out.add("relation=" + relation);
        out.add("above=" + relation + above.lemma());
        WordClass.of(above).forEach(c -> out.add("above-class=" + relation + c));
    }

    private static void addChildren(PlanMention mention, List<String> out) {
        for (int child : mention.tree().children(mention.noun())) {
            Relation relation = mention.tree().relation(child);
            switch (relation) {
                case ACL, ACL_RELCL ->
                    out.add("below=" + relation + mention.tokens().get(child).lemma());
                case NMOD -> {
                    int link = mention.tree().child(child, Relation.CASE);
                    out.add("link="
                            + (link == SyntaxTree.NO_HEAD
                                    ? ""
                                    : mention.tokens().get(link).lemma()));
                }
                default -> {}
            }
        }
    }

    private static int step(int value, int[] steps) {
        int at = 0;
        while (at < steps.length && value > steps[at]) {
            at++;
        }
        return at;
    }
}
