package io.parley.extraction.proposals;

import io.parley.events.claims.Proposal;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The plans, offers, drafts and deals that an article puts on the table of its negotiation. */
public final class ProposalReader {

    private final PlanFeatures features = new PlanFeatures();
    private final Classifier classifier = Classifier.load("proposals/proposals.model");
    private final PlanChoice choice = new PlanChoice();

    /** The proposals in order of text. */
    public List<Proposal> read(Reading reading) {
        List<Plan> plans = Plans.of(reading);
        List<List<String>> judged = features.of(plans, reading);
        List<Integer> told = choice.choose(judged, classifier);
        List<Proposal> out = new ArrayList<>();
        for (int plan : told) {
            out.add(proposal(plans.get(plan), reading));
        }
        return out;
    }

    private static Proposal proposal(Plan plan, Reading reading) {
        FoundEntity author = plan.author();
        Backers backers = Backers.of(plan, reading);
        List<TextSpan> content = plan.mentions().stream()
                .map(PlanMention::content)
                .filter(Objects::nonNull)
                .map(reading.spans()::of)
                .toList();
        return new Proposal(
                name(reading.text(plan.name().span())),
                plan.points(),
                author == null ? null : WireEntities.ref(author),
                refs(backers.supporters()),
                refs(backers.opponents()),
                content,
                plan.mentions().stream()
                        .map(PlanMention::span)
                        .map(reading.spans()::of)
                        .toList());
    }

    private static List<EntityRef> refs(Iterable<FoundEntity> entities) {
        List<EntityRef> out = new ArrayList<>();
        entities.forEach(e -> out.add(WireEntities.ref(e)));
        return out;
    }

    /** The tokens of "12-point plan" stand apart in some texts: "12 - point plan". */
    private static String name(String words) {
        return words.replaceAll(" ?- ?", "-");
    }
}
