package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Stance;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.ProposalView.NamedEvidence;
import io.parley.timeline.views.domain.Proposals.Report;
import io.parley.timeline.world.domain.WordLists;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who is for and who is against a plan: as articles say of the plan, and whose stands name it. */
final class Backers {

    private static final Set<Stance> FOR = EnumSet.of(Stance.SUPPORTS, Stance.ACCEPTS);
    private static final Set<Stance> AGAINST = EnumSet.of(Stance.OPPOSES, Stance.REJECTS);

    private final TopicFacts facts;
    private final Map<String, Set<Evidence>> supporters = new TreeMap<>();
    private final Map<String, Set<Evidence>> opponents = new TreeMap<>();

    Backers(TopicFacts facts) {
        this.facts = facts;
    }

    void add(Report report) {
        List<Evidence> evidence =
                facts.evidence(report.article(), report.proposal().evidence());
        backing(report, report.proposal().supporters()).forEach(name -> put(supporters, name, evidence));
        backing(report, report.proposal().opponents()).forEach(name -> put(opponents, name, evidence));
    }

    /** Who rejected the plan by an event that an article tells, where no stand was read: "dockworkers rejected the nine-point offer". */
    void addDeeds(OnTopicArticle article, String plan) {
        String name = plan.toLowerCase(Locale.ROOT);
        Trust.events(article)
                .filter(event -> event.type() == EventType.REJECT
                        && event.status() == EventStatus.HAPPENED
                        && article.text(event.evidence())
                                .toLowerCase(Locale.ROOT)
                                .contains(name))
                .forEach(event -> event.actors().stream()
                        .limit(1)
                        .map(actor -> facts.cast().of(article, actor))
                        .filter(actor -> takesSides(actor) && namedFirst(article, event, actor))
                        .forEach(actor -> put(
                                opponents,
                                facts.sides().side(actor).name(),
                                facts.evidence(article, List.of(event.evidence())))));
    }

    /** Who judged the plan as a whole, as a sentence tells it. */
    void add(PlanVerdicts.Verdict verdict) {
        if (takesSides(verdict.side())) {
            put(
                    verdict.supports() ? supporters : opponents,
                    verdict.side().name(),
                    facts.evidence(verdict.article(), List.of(verdict.sentence())));
        }
    }

    private boolean namedFirst(OnTopicArticle article, TimelineEvent event, Actor actor) {
        return event.evidence().start() < event.trigger().start()
                && facts.cast()
                        .names(
                                article.text(new TextSpan(
                                        event.evidence().start(),
                                        event.trigger().start(),
                                        null)),
                                actor);
    }

    private List<String> backing(Report report, List<EntityRef> references) {
        return references.stream()
                .map(reference -> facts.cast().of(report.article(), reference))
                .filter(this::takesSides)
                .map(Actor::name)
                .distinct()
                .toList();
    }

    /** An office of mediation stands between the sides. */
    private boolean takesSides(Actor actor) {
        return facts.takesPart(actor) && !WordLists.MEDIATION.in(actor.name());
    }

    /** Whether a stand speaks of a plan by its name. */
    static boolean names(Stand stand, String plan) {
        return stand.line().toLowerCase(Locale.ROOT).contains(plan.toLowerCase(Locale.ROOT));
    }

    void add(Stand stand) {
        if (FOR.contains(stand.stance())) {
            put(supporters, stand.side().name(), stand.evidence());
        } else if (AGAINST.contains(stand.stance())) {
            put(opponents, stand.side().name(), stand.evidence());
        }
    }

    private static void put(Map<String, Set<Evidence>> into, String name, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            into.computeIfAbsent(name, any -> new LinkedHashSet<>()).addAll(evidence);
        }
    }

    List<NamedEvidence> supporters() {
        return named(supporters);
    }

    List<NamedEvidence> opponents() {
        return named(opponents);
    }

    private static List<NamedEvidence> named(Map<String, Set<Evidence>> names) {
        return names.entrySet().stream()
                .map(entry -> new NamedEvidence(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
