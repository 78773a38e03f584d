package io.parley.timeline.views.domain;

import io.parley.events.claims.Speaker;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.WordLists;
import io.parley.timeline.world.domain.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose position a speaker voices. A person speaks for what the articles say that he holds an office of: a state only where
 * they give an office of state, else the organisation that he belongs to, else nobody but himself. What is described speaks
 * for what the description names only where its last word is somebody who speaks for others: "Chirac's office" is France,
 * "Russia's opposition" is not Russia.
 */
public final class Sides {

    /** An office that says nothing of whose it is. */
    private static final Pattern BARE_OFFICE = Pattern.compile(
            "(?i)(?:deputy |vice[ -])?(?:president|prime minister|premier|chancellor|secretary of (?:state|defen[cs]e)|supreme leader|king|queen"
                    + "|emir|sultan|(?:(?:foreign|defen[cs]e|finance|interior|home|treasury|trade|commerce|justice|labou?r|energy|security"
                    + "|strategic|external|internal|affairs|and|health|transport|economy) ){1,3}(?:minister|secretary))");

    /** Who is asked what he thinks of it speaks for no university. */
    private static final Pattern SCHOLAR = Pattern.compile(
            "(?i)\\b(?:professor|lecturer|scholar|historian|economist|political scientist|analyst|(?:senior |research )?fellow)\\b");

    /** "Senate Foreign Relations Committee": its chairman votes and speaks for himself. */
    private static final Pattern OF_LEGISLATORS = Pattern.compile(
            "\\b(?:Senate|House|Senatorial|Congressional|Parliamentary|Foreign (?:Relations|Affairs)|Judiciary|Finance|Budget|Intelligence"
                    + "|Armed Services)\\b.*\\b(?:Committee|Subcommittee|Caucus)$");

    private final Cast cast;
    private final World world;
    private final Parties parties;
    private final Descriptions descriptions;
    private final Map<Actor, Actor> known = new HashMap<>();

    Sides(Cast cast, World world, Parties parties) {
        this.cast = cast;
        this.world = world;
        this.parties = parties;
        this.descriptions = new Descriptions(cast, world, parties);
    }

    /**
     * The side that a speaker voices. An anonymous one counts only where the description names a party of the talks ("a
     * senior Hamas official"); unknown ones and news media have none.
     */
    public Optional<Actor> of(OnTopicArticle article, Speaker speaker) {
        if (speaker.kind() == SpeakerKind.UNKNOWN) {
            return Optional.empty();
        }
        if (speaker.kind() == SpeakerKind.ANONYMOUS) {
            return descriptions.spokenFor(speaker.name()).filter(parties::include);
        }
        Entity entity = cast.entity(article, speaker.entityId(), speaker.name());
        return entity == null ? described(speaker.name()) : of(entity);
    }

    /**
     * The side that holds a position: a state also where the article has only its adjective ("the Italian government"); one
     * that is only described ("the Kosovo Serbs") is a side of its own.
     */
    public Optional<Actor> holder(OnTopicArticle article, EntityRef holder) {
        Entity entity = cast.entity(article, holder.id(), holder.name());
        if (entity != null) {
            return of(entity);
        }
        return described(holder.name())
                .or(() -> holder.id() == null ? Optional.empty() : descriptions.country(holder.name()))
                .or(() ->
                        descriptions.isGroup(holder.name()) ? Optional.of(cast.of(article, holder)) : Optional.empty())
                .filter(actor -> !isOutlet(actor));
    }

    private Optional<Actor> described(String description) {
        Actor named = cast.named(description);
        return named == null
                ? descriptions.spokenFor(description)
                : Optional.of(side(named)).filter(side -> !isOutlet(side));
    }

    /** The side of an entity; none where it is a news medium or a mere place. */
    public Optional<Actor> of(Entity entity) {
        return Optional.of(side(cast.of(entity))).filter(side -> !isOutlet(side) && !isPlan(side));
    }

    /** What a plan says is no position of the plan. */
    private static boolean isPlan(Actor actor) {
        return actor.type() == EntityType.ORG && WordLists.PROPOSAL_NOUNS.contains(Spelling.last(actor.name()));
    }

    /** The side of an actor; itself where the articles give no other. */
    public Actor side(Actor self) {
        Actor side = known.get(self);
        if (side == null) {
            side = found(self);
            known.put(self, side);
        }
        return side;
    }

    private Actor found(Actor self) {
        if (parties.include(self) || self.type() == null) {
            return self;
        }
        return switch (self.type()) {
            case PERSON -> person(self);
            case ORG -> organisation(self);
            case GPE -> capital(self);
            default -> self;
        };
    }

    /** A capital that acts stands for its government. */
    private Actor capital(Actor self) {
        return world.find(self.id(), self.name())
                .filter(known -> known.kind() == Known.Kind.PLACE && known.country() != null)
                .filter(known -> world.country(known.country())
                        .map(Known::capital)
                        .filter(capital -> Spelling.fold(capital).equals(Spelling.fold(known.name())))
                        .isPresent())
                .flatMap(known -> descriptions.state(known.country()))
                .orElse(self);
    }

    private Actor person(Actor self) {
        List<String> called = cast.descriptions(self);
        if (called.stream().noneMatch(this::isOfficeOfState)
                && called.stream().anyMatch(one -> SCHOLAR.matcher(one).find())) {
            return self;
        }
        List<String> groups = cast.affiliations(self);
        boolean barred = called.stream().anyMatch(WordLists.NO_STATE_OFFICES::in)
                && called.stream().noneMatch(one -> isOfficeOfState(one));
        if (!barred) {
            Optional<Actor> state = called.stream()
                    .filter(this::isOfficeOfState)
                    .map(one -> descriptions
                            .country(one)
                            .or(() -> firstState(groups))
                            .or(() -> knownState(self, one)))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (state.isPresent()) {
                return state.get();
            }
        }
        return called.stream()
                .map(descriptions::party)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> firstGroup(self, groups))
                .or(() -> knownGroup(self, groups))
                .orElse(self);
    }

    private boolean isOfficeOfState(String description) {
        return WordLists.STATE_OFFICES.in(description) && !WordLists.NO_STATE_OFFICES.in(description);
    }

    private Optional<Actor> firstState(List<String> groups) {
        return groups.stream()
                .map(descriptions::country)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "President Barack Obama": of an office without a country, what general knowledge tells. */
    private Optional<Actor> knownState(Actor person, String called) {
        if (!BARE_OFFICE.matcher(called).matches()) {
            return Optional.empty();
        }
        return world.find(person.id(), person.name())
                .filter(known -> known.kind() == Known.Kind.PERSON && known.affiliation() == null)
                .flatMap(known -> descriptions.state(known.country()));
    }

    private Optional<Actor> firstGroup(Actor self, List<String> groups) {
        return groups.stream()
                .map(descriptions::organisation)
                .flatMap(Optional::stream)
                .filter(group -> !group.id().equals(self.id())
                        && !OF_LEGISLATORS.matcher(group.name()).find())
                .map(this::organisation)
                .findFirst();
    }

    /** What general knowledge says that a person belongs to, unless it is a country: that takes an office in the text. */
    private Optional<Actor> knownGroup(Actor person, List<String> groups) {
        if (!groups.isEmpty()) {
            return Optional.empty();
        }
        return world.find(person.id(), person.name())
                .filter(known -> known.kind() == Known.Kind.PERSON && known.affiliation() != null)
                .flatMap(known -> descriptions.organisation(String.valueOf(known.affiliation())));
    }

    /** A ministry or an army speaks for its state, a movement or a bank for itself. */
    private Actor organisation(Actor organisation) {
        if (parties.include(organisation) || organisation.type() != EntityType.ORG) {
            return organisation;
        }
        Known known = world.find(organisation.id(), organisation.name()).orElse(null);
        if (known != null) {
            boolean government = "government".equals(known.category());
            return government ? descriptions.state(known.country()).orElse(organisation) : organisation;
        }
        return world.isStateOrgan(organisation.name()) && !WordLists.NO_STATE_OFFICES.in(organisation.name())
                ? descriptions.country(organisation.name()).orElse(organisation)
                : organisation;
    }

    private boolean isOutlet(Actor actor) {
        return world.find(actor.id(), actor.name())
                .map(known -> known.kind() == Known.Kind.OUTLET)
                .orElse(false);
    }
}
