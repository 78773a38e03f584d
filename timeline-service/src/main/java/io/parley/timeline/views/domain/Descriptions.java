package io.parley.timeline.views.domain;

import io.parley.events.entities.EntityType;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.WordLists;
import io.parley.timeline.world.domain.World;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a description such as "chief Hamas negotiator" or "the French foreign ministry" names. */
final class Descriptions {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}.-]+");
    private static final Pattern OWNER = Pattern.compile("^(.*?)(?:'s|\u2019s|s'|s\u2019)\\s+(.+)$");

    private static final Pattern TAIL =
            Pattern.compile("\\s+(?:in|of|from|with|at|on|to|who|which|that|close|familiar)\\s.*$");

    /** What has a name of its own that another sentence tells. */
    private static final Set<String> NAMED_ELSEWHERE = Set.of(
            "party",
            "group",
            "movement",
            "union",
            "company",
            "council",
            "board",
            "delegation",
            "leadership",
            "majority",
            "minority",
            "authority");

    private final Cast cast;
    private final World world;
    private final Parties parties;

    Descriptions(Cast cast, World world, Parties parties) {
        this.cast = cast;
        this.world = world;
        this.parties = parties;
    }

    /** Whom somebody without a name speaks for; none where the description does not say. */
    Optional<Actor> spokenFor(String description) {
        List<String> words = Spelling.words(description.toLowerCase(Locale.ROOT).replaceAll("[.,;:]+$", ""));
        if (words.isEmpty() || !WordLists.SPEAKING_HEADS.contains(words.get(words.size() - 1))) {
            return Optional.empty();
        }
        var owner = OWNER.matcher(description);
        String rest = owner.matches() ? owner.group(1) : description.substring(0, description.lastIndexOf(' ') + 1);
        if (WordLists.NO_STATE_OFFICES.in(rest)) {
            return party(rest);
        }
        Actor named = rest.isBlank() ? null : cast.named(rest);
        if (named != null && named.type() == EntityType.PERSON) {
            return Optional.of(new Sides(cast, world, parties).side(named));
        }
        return party(rest).or(() -> Optional.ofNullable(named)).or(() -> country(rest));
    }

    /** The party of the talks that a text names, the longest name first. */
    Optional<Actor> party(String text) {
        return parties.all().stream()
                .filter(party -> cast.forms(party).stream().anyMatch(form -> holds(text, form)))
                .max(Comparator.comparingInt((Actor party) -> party.name().length())
                        .thenComparing(Actor::id));
    }

    private static boolean holds(String text, String name) {
        return text.contains(name)
                && Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }

    /** The country that a text names, by its name or its adjective. */
    Optional<Actor> country(String text) {
        Known whole = world.find(text.strip())
                .filter(known -> known.kind() == Known.Kind.COUNTRY)
                .orElse(null);
        if (whole != null) {
            return Optional.of(actor(whole));
        }
        for (String word : WORDS.split(text, -1)) {
            String bare = word.endsWith("-run") || word.endsWith("-led") ? word.substring(0, word.length() - 4) : word;
            Optional<Known> state =
                    world.demonym(bare).or(() -> world.find(bare).filter(known -> known.kind() == Known.Kind.COUNTRY));
            if (!bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0)) && state.isPresent()) {
                return state.map(this::actor);
            }
        }
        return Optional.empty();
    }

    /** A description without what follows its head: "official close to the talks" is an official. */
    static String head(String description) {
        return TAIL.matcher(description).replaceFirst("");
    }

    /** Whether a description is one of people: "the Kosovo Serbs"; "two old issues" is none, and "the party" is one that has a name. */
    boolean isGroup(String description) {
        List<String> words = Spelling.words(TAIL.matcher(description).replaceFirst(""));
        return !words.isEmpty()
                && !(words.size() == 1 && NAMED_ELSEWHERE.contains(words.get(0)))
                && (WordLists.GROUP_NOUNS.contains(words.get(words.size() - 1))
                        || world.demonym(words.get(words.size() - 1)).isPresent());
    }

    Optional<Actor> state(@Nullable String iso) {
        return world.country(iso).map(this::actor);
    }

    /** The organisation of a name, without the rank that an office left on it ("Foxconn Vice"); no country or person. */
    Optional<Actor> organisation(String name) {
        String bare = Spelling.withoutRank(name);
        Known known = world.find(bare).orElse(null);
        if (known != null) {
            return known.kind() == Known.Kind.ORGANISATION ? Optional.of(actor(known)) : Optional.empty();
        }
        Actor here = cast.named(bare);
        if (here != null) {
            return here.type() == EntityType.ORG ? Optional.of(here) : Optional.empty();
        }
        return world.demonym(bare).isPresent()
                ? Optional.empty()
                : Optional.of(new Actor("described:" + Spelling.fold(bare), bare, EntityType.ORG));
    }

    private Actor actor(Known known) {
        Actor here = cast.named(known.name());
        EntityType type = known.kind() == Known.Kind.COUNTRY ? EntityType.GPE : EntityType.ORG;
        if (known.qid() != null) {
            return new Actor(known.qid(), here == null ? known.name() : here.name(), type);
        }
        return here == null ? new Actor("described:" + known.name(), known.name(), type) : here;
    }
}
