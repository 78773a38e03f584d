package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.GazetteerMatch;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides between known names and the tagger's where they overlap, and about ambiguous known names. */
final class NameMerge {

    private static final Set<String> PEOPLES = WordList.read("entities/names/peoples.txt");

    private static final String CHAMBER = "parliament";
    private static final String PARTY = "party";

    private NameMerge() {}

    static List<Name> merge(String text, List<GazetteerMatch> matches, List<Name> tagged) {
        List<Name> names = new ArrayList<>();
        Map<Integer, GazetteerMatch> certain = new HashMap<>();
        matches.stream()
                .filter(match -> !match.ambiguous())
                .forEach(match -> certain.put(match.span().start(), match));
        NamesByPlace left = new NamesByPlace(
                tagged.stream().filter(name -> !onlyKnown(name, certain)).toList());
        Set<String> families = families(text, tagged);
        for (GazetteerMatch match : matches) {
            List<Name> overlapping = left.overlapping(match.span());
            if (overlapping.stream().anyMatch(name -> prefers(text, name, match))) {
                continue;
            }
            if (overlapping.isEmpty() && match.ambiguous() && single(text, match.span())) {
                continue;
            }
            overlapping.forEach(left::remove);
            EntityType said = overlapping.isEmpty() ? null : overlapping.get(0).type();
            names.add(known(text, match, said, families));
        }
        names.addAll(left.all());
        names.addAll(ofParliament(text, matches, names));
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        return names;
    }

    /**
     * "Democrats", "the House": words of a country's politics, where the article names its parliament, or of parties another one, by a
     * name that can mean nothing else.
     */
    private static List<Name> ofParliament(String text, List<GazetteerMatch> matches, List<Name> names) {
        Set<String> seats = countries(names, Set.of(CHAMBER));
        Set<String> politics = countries(names, Set.of(CHAMBER, PARTY));
        NamesByPlace taken = new NamesByPlace(names);
        return matches.stream()
                .filter(match -> match.ambiguous()
                        && single(text, match.span())
                        && isAtHome(match.first(), seats, politics)
                        && taken.overlapping(match.span()).isEmpty())
                .map(match -> new Name(match.span(), match.first().type(), match.candidates()))
                .toList();
    }

    private static boolean isAtHome(KnownEntity one, Set<String> seats, Set<String> politics) {
        String country = String.valueOf(one.country());
        return (PARTY.equals(one.detail()) && politics.contains(country))
                || (CHAMBER.equals(one.detail()) && seats.contains(country));
    }

    private static Set<String> countries(List<Name> names, Set<String> details) {
        return names.stream()
                .flatMap(name -> name.candidates().stream().limit(1))
                .filter(one -> one.country() != null && details.contains(String.valueOf(one.detail())))
                .map(one -> String.valueOf(one.country()))
                .collect(Collectors.toSet());
    }

    /** "Golan Heights Israel" is two known names side by side, not a new one. */
    private static boolean onlyKnown(Name name, Map<Integer, GazetteerMatch> certain) {
        int at = name.span().start();
        int parts = 0;
        for (GazetteerMatch match = certain.get(at);
                match != null && at < name.span().end();
                parts++) {
            at = match.span().end() + 1;
            match = certain.get(at);
        }
        return parts > 1 && at == name.span().end() + 1;
    }

    /** "Jewish West Bank" is a place and whose it is. */
    private static boolean onlyAdjective(String before) {
        return before.endsWith(" ") && PEOPLES.contains(Folding.fold(before.strip()));
    }

    /** Whether the tagger's name is better than the known one that it overlaps. */
    private static boolean prefers(String text, Name name, GazetteerMatch match) {
        Span own = name.span();
        Span known = match.span();
        if (own.equals(known)) {
            return false;
        }
        if (own.contains(known)) {
            String before = text.substring(own.start(), known.start());
            if (own.end() == known.end() && (before.equals("The ") || onlyAdjective(before))) {
                return false;
            }
            boolean describedPerson = name.type() == EntityType.PERSON
                    && match.first().type() == EntityType.PERSON
                    && !single(text, known);
            return !describedPerson;
        }
        if (known.contains(own)) {
            return match.ambiguous() && single(text, known);
        }
        return own.length() > known.length();
    }

    /** The last words of the persons that are named in full. */
    private static Set<String> families(String text, List<Name> tagged) {
        Set<String> out = new HashSet<>();
        for (Name name : tagged) {
            if (name.type() == EntityType.PERSON && !single(text, name.span())) {
                String words = text.substring(name.span().start(), name.span().end());
                out.add(words.substring(words.lastIndexOf(' ') + 1));
            }
        }
        return out;
    }

    private static Name known(String text, GazetteerMatch match, @Nullable EntityType said, Set<String> families) {
        List<KnownEntity> agreeing =
                match.candidates().stream().filter(one -> one.type() == said).toList();
        if (!agreeing.isEmpty()) {
            return new Name(match.span(), said, agreeing);
        }
        boolean country = match.first().kind() == KnownEntity.Kind.COUNTRY;
        if (country
                && !families.contains(
                        text.substring(match.span().start(), match.span().end()))) {
            // News calls nobody by his given name: "Jordan" alone is the country, whoever else is called so.
            return new Name(match.span(), match.first().type(), match.candidates());
        }
        if (match.ambiguous() && said != null && single(text, match.span())) {
            return new Name(match.span(), said, List.of());
        }
        return new Name(match.span(), match.first().type(), match.candidates());
    }

    static boolean single(String text, Span span) {
        return text.substring(span.start(), span.end()).indexOf(' ') < 0;
    }
}
