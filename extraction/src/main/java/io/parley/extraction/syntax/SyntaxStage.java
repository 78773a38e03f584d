package io.parley.extraction.syntax;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import java.util.List;

/** Parses all sentences of an article, once, for all that is read from it. Safe for threads. */
public final class SyntaxStage {

    private final DependencyParser parser;

    private SyntaxStage(DependencyParser parser) {
        this.parser = parser;
    }

    public static SyntaxStage load() {
        return new SyntaxStage(DependencyParser.load());
    }

    /** A tree for each sentence, in order; those of other languages than English stay unparsed. */
    public List<SyntaxTree> read(Document document) {
        boolean english = document.language().equals("en");
        return document.sentences().stream()
                .map(Sentence::tokens)
                .map(tokens -> english ? parser.parse(tokens) : SyntaxTree.unparsed(tokens.size()))
                .toList();
    }
}
