package io.parley.timeline.views.domain;

import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.timeline.views.domain.Participant.RoleEvidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what the articles tell of one participant, oldest article first; the newest description stands. */
final class ParticipantRecord {

    /** A role that articles give outweighs a meeting or a stand. */
    private static final double ROLE = 2;

    private static final double CENTRAL = 1;

    /** Less than a stand of one's own, a role or two meetings is no more than being named. */
    private static final double LEAST = 1;

    private final Actor actor;
    private final EntityType type;
    private final Map<RoleKind, Set<Evidence>> roles = new TreeMap<>();
    private final Set<String> occasions = new HashSet<>();
    private double weight;
    private final Set<Evidence> mentions = new LinkedHashSet<>();
    private final Set<Evidence> stands = new LinkedHashSet<>();
    private @Nullable String firstStand;
    private @Nullable String lastStand;
    private @Nullable String affiliation;
    private @Nullable String description;
    private @Nullable String firstSeen;
    private @Nullable String lastSeen;

    ParticipantRecord(Actor actor, EntityType type) {
        this.actor = actor;
        this.type = type;
    }

    void role(RoleKind role, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            roles.computeIfAbsent(role, key -> new LinkedHashSet<>()).addAll(evidence);
        }
    }

    /** What he does in the talks, told once however often: a stand, a meeting, a proposal. */
    void takesPart(String occasion, double worth) {
        if (occasions.add(occasion)) {
            weight += worth;
        }
    }

    void mentioned(@Nullable String published, Evidence first) {
        mentions.add(first);
        if (published != null) {
            firstSeen = firstSeen == null ? published : firstSeen;
            lastSeen = published;
        }
    }

    /** Where a side that no article names takes a stand: "the Italian government", "Maoist rebels". */
    void standsIn(@Nullable String published, Evidence words) {
        stands.add(words);
        firstStand = firstStand == null ? published : firstStand;
        lastStand = published == null ? lastStand : published;
    }

    void describe(@Nullable String newDescription, @Nullable String newAffiliation) {
        description = newDescription == null ? description : newDescription;
        affiliation = newAffiliation == null ? affiliation : Spelling.withoutRank(newAffiliation);
    }

    /** Empty when nothing on the topic names the participant. */
    Optional<Participant> view(TopicFacts facts) {
        Actor side = facts.sides().side(actor);
        double all = weight + roles.size() * ROLE + (facts.isCentral(actor.id()) ? CENTRAL : 0);
        List<RoleEvidence> given = new ArrayList<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        roles.forEach((role, spans) -> {
            given.add(new RoleEvidence(role, List.copyOf(spans)));
            evidence.addAll(spans);
        });
        evidence.addAll(mentions);
        if (mentions.isEmpty()) {
            evidence.addAll(stands);
        }
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Participant(
                        actor.id(),
                        actor.name(),
                        type,
                        given,
                        affiliation,
                        description,
                        side.id().equals(actor.id()) ? null : side.name(),
                        Math.round(all * 100) / 100.0,
                        all < LEAST || (roles.isEmpty() && facts.isTown(actor)),
                        mentions.isEmpty() ? firstStand : firstSeen,
                        mentions.isEmpty() ? lastStand : lastSeen,
                        List.copyOf(evidence)));
    }
}
