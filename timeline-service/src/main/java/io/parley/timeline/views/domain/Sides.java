package io.parley.timeline.views.domain;

import io.parley.events.claims.Role;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Speaker;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose position a speaker voices: a person's side is a party of the talks, else what he belongs to, else his country. */
public final class Sides {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}.-]+");

    private final Cast cast;
    private final World world;
    private final Set<String> withRole = new HashSet<>();
    private final Map<String, Actor> parties = new TreeMap<>();
    private final Map<String, Actor> byName = new HashMap<>();

    public Sides(Collection<OnTopicArticle> articles, Cast cast, World world) {
        this.cast = cast;
        this.world = world;
        for (OnTopicArticle article : articles) {
            article.reported().entities().stream()
                    .map(cast::of)
                    .forEach(actor -> byName.putIfAbsent(actor.name(), actor));
            for (Role role : article.roles()) {
                Actor actor = cast.of(article, role.entity());
                withRole.add(actor.id());
                if (role.role() == RoleKind.PARTY) {
                    parties.put(actor.id(), actor);
                }
            }
        }
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
            return described(speaker.name()).filter(side -> parties.containsKey(side.id()));
        }
        Entity entity = cast.entity(article, speaker.entityId(), speaker.name());
        if (entity == null) {
            return organ(speaker.name());
        }
        Actor side = of(article, entity);
        return isOutlet(side) ? Optional.empty() : Optional.of(side);
    }

    /** Whether the actor has any role in the talks. */
    public boolean atTheTable(Actor actor) {
        return withRole.contains(actor.id());
    }

    /** The side of an entity; itself where nothing else is known. */
    public Actor of(OnTopicArticle article, Entity entity) {
        Actor self = cast.of(entity);
        boolean speaksForOthers = entity.type() == EntityType.PERSON || entity.type() == EntityType.ORG;
        if (parties.containsKey(self.id()) || !speaksForOthers) {
            return self;
        }
        Optional<Actor> party = described(entity.role()).filter(side -> parties.containsKey(side.id()));
        if (party.isPresent()) {
            return party.get();
        }
        EntityRef affiliation = entity.affiliation();
        if (affiliation != null) {
            Entity group = cast.entity(article, affiliation.id(), affiliation.name());
            if (group == null) {
                return organ(affiliation.name()).orElseGet(() -> cast.of(article, affiliation));
            }
            if (!group.equals(entity) && group.type() != EntityType.PERSON) {
                return group.type() == EntityType.ORG ? organisation(cast.of(group)) : cast.of(group);
            }
        }
        if (entity.type() == EntityType.ORG) {
            return organisation(self);
        }
        return described(entity.role()).or(() -> known(self)).orElse(self);
    }

    /** A ministry or an army speaks for its state, a movement or a bank for itself. */
    private Actor organisation(Actor organisation) {
        if (parties.containsKey(organisation.id())) {
            return organisation;
        }
        Known known = world.find(organisation.id(), organisation.name()).orElse(null);
        if (known != null) {
            return "government".equals(known.category()) || "parliament".equals(known.category())
                    ? country(known.country()).orElse(organisation)
                    : organisation;
        }
        return organ(organisation.name()).orElse(organisation);
    }

    private Optional<Actor> organ(String name) {
        return world.isStateOrgan(name) ? described(name) : Optional.empty();
    }

    /** The party, else the country, that a description such as "chief Hamas negotiator" names. */
    private Optional<Actor> described(@Nullable String description) {
        if (description == null) {
            return Optional.empty();
        }
        for (Actor party : parties.values()) {
            if (description.contains(party.name())) {
                return Optional.of(party);
            }
        }
        for (String word : WORDS.split(description, -1)) {
            String bare = word.endsWith("-run") || word.endsWith("-led") ? word.substring(0, word.length() - 4) : word;
            Optional<Known> state =
                    world.demonym(bare).or(() -> world.find(bare).filter(known -> known.kind() == Known.Kind.COUNTRY));
            if (!bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0)) && state.isPresent()) {
                return state.map(this::actor);
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> known(Actor person) {
        return world.find(person.id(), person.name())
                .filter(known -> known.kind() == Known.Kind.PERSON)
                .flatMap(known -> group(known.affiliation()).or(() -> country(known.country())));
    }

    private Optional<Actor> group(@Nullable String name) {
        return name == null
                ? Optional.empty()
                : Optional.of(world.find(name).map(this::actor).orElseGet(() -> named(name, EntityType.ORG)));
    }

    private Optional<Actor> country(@Nullable String iso) {
        return world.country(iso).map(this::actor);
    }

    private Actor actor(Known known) {
        Actor actor = named(known.name(), known.kind() == Known.Kind.COUNTRY ? EntityType.GPE : EntityType.ORG);
        return known.qid() == null ? actor : new Actor(known.qid(), actor.name(), actor.type());
    }

    private Actor named(String name, EntityType type) {
        Actor here = byName.get(name);
        return here == null ? new Actor("described:" + name, name, type) : here;
    }

    private boolean isOutlet(Actor actor) {
        return world.find(actor.id(), actor.name())
                .map(known -> known.kind() == Known.Kind.OUTLET)
                .orElse(false);
    }
}
