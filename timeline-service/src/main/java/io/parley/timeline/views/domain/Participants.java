package io.parley.timeline.views.domain;

import io.parley.events.claims.Role;
import io.parley.events.claims.Stance;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The view of participants: who has a role, meets, makes or judges a proposal, or takes a stand by name. */
final class Participants {

    private final TopicFacts facts;
    private final Map<String, ParticipantRecord> records = new TreeMap<>();

    private Participants(TopicFacts facts) {
        this.facts = facts;
    }

    static List<Participant> of(TopicFacts facts, List<SourcedClaim> claims) {
        Participants view = new Participants(facts);
        facts.articles().forEach(view::admit);
        claims.forEach(view::admit);
        facts.articles().forEach(view::fill);
        return view.records.values().stream()
                .map(ParticipantRecord::view)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Participant::sortKey))
                .toList();
    }

    private void admit(OnTopicArticle article) {
        for (Role role : article.roles()) {
            admit(article, role.entity())
                    .ifPresent(record -> record.role(role.role(), facts.evidence(article, role.evidence())));
        }
        Stream<EntityRef> met = article.meetings().stream()
                .flatMap(meeting -> Stream.concat(meeting.participants().stream(), meeting.mediators().stream()));
        Stream<EntityRef> proposed = article.proposals().stream().flatMap(proposal -> Stream.of(
                        Stream.ofNullable(proposal.author()),
                        proposal.supporters().stream(),
                        proposal.opponents().stream())
                .flatMap(references -> references));
        Stream.concat(met, proposed).forEach(reference -> admit(article, reference));
    }

    private void admit(SourcedClaim claim) {
        boolean onTheMatter =
                claim.claim().stance() != Stance.STATES || claim.claim().issue() != null;
        if (onTheMatter && claim.side().isPresent()) {
            var speaker = claim.claim().speaker();
            Entity entity = facts.cast().entity(claim.article(), speaker.entityId(), speaker.name());
            if (entity != null) {
                admit(entity);
            }
        }
    }

    private Optional<ParticipantRecord> admit(OnTopicArticle article, EntityRef reference) {
        return Optional.ofNullable(facts.cast().entity(article, reference.id(), reference.name()))
                .filter(entity -> !facts.isMedium(facts.cast().of(entity)))
                .map(this::admit);
    }

    private ParticipantRecord admit(Entity entity) {
        Actor actor = facts.cast().of(entity);
        return records.computeIfAbsent(
                actor.id(), id -> new ParticipantRecord(actor, actor.type() == null ? entity.type() : actor.type()));
    }

    /** What articles say of those admitted: first mention, office, affiliation. */
    private void fill(OnTopicArticle article) {
        for (Entity entity : article.reported().entities()) {
            ParticipantRecord record = records.get(facts.cast().of(entity).id());
            List<Evidence> mentions = record == null ? List.of() : facts.evidence(article, entity.mentions());
            if (record != null && !mentions.isEmpty()) {
                EntityRef group = entity.affiliation();
                record.mentioned(article.reported().published(), mentions.get(0));
                record.describe(
                        entity.role(),
                        group == null ? null : facts.cast().of(article, group).name());
            }
        }
    }
}
