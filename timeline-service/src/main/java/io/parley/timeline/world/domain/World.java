package io.parley.timeline.world.domain;

import io.parley.timeline.world.domain.Known.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** General knowledge, indexed by id, name and demonym. Immutable after construction; the same tables give the same answers. */
public final class World {

    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, Known> byDemonym = new HashMap<>();
    private final Map<String, Known> byIso = new HashMap<>();

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");

    private final Set<String> stateOrgans;
    private final Set<String> continuations;

    /**
     * @param known more prominent ones first; of two with one name the first is meant
     * @param stateOrgans words such as "ministry", in lower case, that name a part of a state
     * @param continuations words such as "they", in lower case, that point back when a paragraph starts with them
     */
    public World(List<Known> known, Set<String> stateOrgans, Set<String> continuations) {
        this.stateOrgans = Set.copyOf(stateOrgans);
        this.continuations = Set.copyOf(continuations);
        for (Known one : known) {
            if (one.qid() != null) {
                byId.putIfAbsent(one.qid(), one);
            }
            one.demonyms().forEach(demonym -> byDemonym.putIfAbsent(fold(demonym), one));
            if (one.kind() == Kind.COUNTRY && one.country() != null) {
                byIso.putIfAbsent(one.country(), one);
            }
        }
        for (Kind kind : Kind.values()) {
            known.stream().filter(one -> one.kind() == kind).forEach(one -> byName.putIfAbsent(fold(one.name()), one));
        }
        for (Kind kind : Kind.values()) {
            known.stream().filter(one -> one.kind() == kind).forEach(one -> one.aliases()
                    .forEach(alias -> byName.putIfAbsent(fold(alias), one)));
        }
    }

    /** What a Wikidata id or, failing that, a name or alias stands for. */
    public Optional<Known> find(@Nullable String id, String name) {
        Known found = id == null ? null : byId.get(id);
        return Optional.ofNullable(found == null ? byName.get(fold(name)) : found);
    }

    /** What an id, a name or an alias stands for, as a person types it. */
    public Optional<Known> find(String idOrName) {
        return find(idOrName, idOrName);
    }

    /** The country of an ISO code. */
    public Optional<Known> country(@Nullable String iso) {
        return iso == null ? Optional.empty() : Optional.ofNullable(byIso.get(iso));
    }

    /** The country that a demonym such as "Israeli" belongs to. */
    public Optional<Known> demonym(String word) {
        return Optional.ofNullable(byDemonym.get(fold(word)));
    }

    /** Whether a name holds a word that makes it a part of a state: a ministry, an army. */
    public boolean isStateOrgan(String name) {
        return GAPS.splitAsStream(fold(name)).anyMatch(stateOrgans::contains);
    }

    /** Whether a paragraph starts with a word that points back to the one before it. */
    public boolean pointsBack(String paragraph) {
        return GAPS.splitAsStream(fold(paragraph))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .filter(continuations::contains)
                .isPresent();
    }

    /** Whether one place is the other or lies within it; false where nothing is known. */
    public boolean within(@Nullable String innerId, String inner, @Nullable String outerId, String outer) {
        if (fold(inner).equals(fold(outer))) {
            return true;
        }
        Optional<Known> in = find(innerId, inner);
        Optional<Known> out = find(outerId, outer);
        if (in.isEmpty() || out.isEmpty()) {
            return false;
        }
        return in.get().equals(out.get())
                || (out.get().kind() == Kind.COUNTRY
                        && out.get().country() != null
                        && out.get().country().equals(in.get().country()));
    }

    /** Whether a name is one word or more of another one, in whatever order: Sharm, Sharm el-Sheikh. */
    public static boolean shortFormOf(String shorter, String longer) {
        Set<String> words = GAPS.splitAsStream(fold(shorter)).collect(Collectors.toSet());
        return GAPS.splitAsStream(fold(longer)).collect(Collectors.toSet()).containsAll(words);
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
