package io.parley.extraction.entities.knowledge;

import java.util.ArrayList;
import java.util.List;

/** The words that names are made of and that stand before them; all compared folded. */
public record NameWords(
        PhraseTable<Gender> given,
        PhraseTable<Boolean> surnames,
        PhraseTable<String> titles,
        PhraseTable<NameWord> organisations,
        PhraseTable<NameWord> places) {

    static NameWords load() {
        return new NameWords(
                PhraseTable.of(
                        KnowledgeTable.load("given-names.tsv"),
                        row -> List.of(row.required("name")),
                        row -> Gender.of(row.text("gender"))),
                PhraseTable.of(
                        KnowledgeTable.load("surnames.tsv"), row -> List.of(row.required("name")), row -> Boolean.TRUE),
                PhraseTable.of(
                        KnowledgeTable.load("titles.tsv"), row -> both(row, "title"), row -> row.required("kind")),
                hints("org-words.tsv"),
                hints("place-words.tsv"));
    }

    private static PhraseTable<NameWord> hints(String file) {
        return PhraseTable.of(KnowledgeTable.load(file), row -> List.of(row.required("word")), NameWord::of);
    }

    static List<String> both(KnowledgeRow row, String first) {
        List<String> phrases = new ArrayList<>();
        phrases.add(row.required(first));
        phrases.addAll(row.values("aliases"));
        return phrases;
    }
}
