package io.parley.extraction.entities.coreference;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Gender;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.linking.Draft;
import io.parley.extraction.resource.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads off the words around a person's name what the person is: office, country, organisation, gender. */
public final class Descriptions {

    private static final Map<String, Gender> HONORIFICS = DataFile.rows("entities/coreference/honorifics.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.column(0), row -> row.value(1, Gender.class)));

    private final Knowledge knowledge;
    private final RoleWords roles;

    public Descriptions(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.roles = new RoleWords(knowledge);
    }

    /** Completes the persons among the drafts. */
    public void describe(Document document, List<Draft> drafts) {
        Placed placed = new Placed(drafts);
        for (Draft draft : drafts) {
            if (draft.type() == EntityType.PERSON) {
                draft.spans().forEach(span -> describe(document, placed, draft, span));
                draft.gender(givenGender(draft.name()));
            }
        }
    }

    private void describe(Document document, Placed placed, Draft draft, Span span) {
        document.sentenceOf(span).ifPresent(sentence -> {
            List<Token> tokens = sentence.tokens();
            int from = 0;
            while (from < tokens.size() && tokens.get(from).end() <= span.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).start() < span.end()) {
                to++;
            }
            if (from > 0) {
                String before = tokens.get(from - 1).text().toLowerCase(Locale.ROOT);
                draft.gender(HONORIFICS.getOrDefault(before, Gender.UNKNOWN));
            }
            int news = Dateline.of(document, sentence).end();
            Span role = roles.before(tokens, from, news);
            if (role == null) {
                role = roles.beforeComma(tokens, from, to, news);
            }
            if (role == null) {
                role = roles.after(tokens, to);
            }
            role = role == null ? null : beforeNames(withWholeName(role, placed), placed);
            if (role != null && draft.role() == null) {
                draft.role(document.textOf(role));
                belongs(draft, role, document.textOf(role), placed);
            }
        });
    }

    /** "Federation of Dock Workers president" begins with the federation, though "of" stands in its name. */
    private static Span withWholeName(Span role, Placed placed) {
        return placed.overlapping(role).stream()
                .filter(place -> place.draft().type() != EntityType.PERSON
                        && place.span().start() < role.start())
                .map(place -> new Span(place.span().start(), role.end()))
                .findFirst()
                .orElse(role);
    }

    /** A description ends where the next person is named. */
    private static @Nullable Span beforeNames(Span role, Placed placed) {
        int end = placed.overlapping(role).stream()
                .filter(place -> place.draft().type() == EntityType.PERSON)
                .mapToInt(place -> place.span().start() - 1)
                .reduce(role.end(), Math::min);
        return end > role.start() ? new Span(role.start(), end) : null;
    }

    /** The organisation or state that the role names, and the country of it. */
    private void belongs(Draft draft, Span role, String words, Placed placed) {
        for (Placed.Place place : placed.overlapping(role)) {
            Draft other = place.draft();
            boolean inside = role.contains(place.span());
            if (inside && (other.type() == EntityType.ORG || other.type() == EntityType.GPE)) {
                draft.affiliation(other);
                draft.country(other.country());
            }
        }
        for (String word : words.split("[ '-]+", -1)) {
            KnownEntity country = knowledge.demonyms().country(Folding.fold(word));
            if (country != null && Character.isUpperCase(word.charAt(0))) {
                draft.country(country.country());
                placed.known(country).ifPresent(draft::affiliation);
            }
        }
    }

    private Gender givenGender(String name) {
        int space = name.indexOf(' ');
        Gender gender = knowledge.words().given().get(Folding.fold(space < 0 ? name : name.substring(0, space)));
        return space < 0 || gender == null ? Gender.UNKNOWN : gender;
    }
}
