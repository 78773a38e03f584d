package io.parley.extraction.clauses;

import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with what belongs to it.
 *
 * @param index its number in the article, in order of text
 * @param sentence number of its sentence
 * @param token index of the predicate's head in the sentence
 * @param lemma of the predicate, with its particle ("rule out")
 * @param predicate the head word of the predicate
 * @param verbGroup from the first auxiliary to the particle: "has not yet ruled out"
 * @param span all that depends on the predicate
 * @param subjects who or what does it (or, in the passive, suffers it): inherited by conjoined verbs, infinitives and
 *     relative clauses; empty where nobody is named
 * @param objects direct and indirect
 * @param obliques prepositional and adverbial phrases; the agent of a passive is the one with "by"
 * @param complements indices of the clauses that it governs directly
 * @param governor index of the clause that governs this one, or −1
 * @param own polarity and mood by its own words alone
 * @param effective polarity and mood after all that governs it
 * @param governing the words that govern it, from the nearest to the sentence's root
 * @param quoteDepth 1 within quotation marks, else 0
 */
public record Clause(
        int index,
        int sentence,
        int token,
        Kind kind,
        String lemma,
        Span predicate,
        Span verbGroup,
        Span span,
        boolean passive,
        Tense tense,
        List<Argument> subjects,
        List<Argument> objects,
        List<Argument> obliques,
        List<Integer> complements,
        int governor,
        Standing own,
        Standing effective,
        List<Governing> governing,
        int quoteDepth) {

    /** What kind of word the predicate is. */
    public enum Kind {
        VERB,
        /** An adjective, noun or phrase with a form of "be". */
        COPULA,
        /** A noun that governs something: "refusal to", "calls for", "hopes of". */
        NOUN
    }

    public Clause {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        obliques = List.copyOf(obliques);
        complements = List.copyOf(complements);
        governing = List.copyOf(governing);
    }

    /** Polarity after all that governs the clause. */
    public Polarity effectivePolarity() {
        return effective.polarity();
    }

    /** Mood after all that governs the clause. */
    public Mood mood() {
        return effective.mood();
    }

    /** Told as a fact: not denied, open, planned, hoped for, demanded or conditional. */
    public boolean isAsserted() {
        return effective.isAsserted();
    }

    /** "India had suspended the talks", by the article's own word: before that of which it tells. */
    public boolean isBeforeTheNews() {
        return tense == Tense.PAST_PERFECT && governor < 0;
    }

    /** The nearest word that reports this clause; null where the article tells it itself. */
    public @Nullable Governing reporter() {
        return governing.stream().filter(Governing::report).findFirst().orElse(null);
    }

    /** The entities that are its subject. */
    public List<EntityMention> subjectMentions() {
        return subjects.stream().flatMap(s -> s.mentions().stream()).toList();
    }

    /** Who did it: the subject, or the agent of a passive. */
    public List<Argument> actors() {
        return passive
                ? obliques.stream().filter(o -> o.preposition().equals("by")).toList()
                : subjects;
    }

    /** To whom or what it was done: the objects, or the subject of a passive. */
    public List<Argument> affected() {
        return passive ? Stream.concat(subjects.stream(), objects.stream()).toList() : objects;
    }
}
