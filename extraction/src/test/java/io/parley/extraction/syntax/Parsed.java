package io.parley.extraction.syntax;

import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.TextNormaliser;
import io.parley.extraction.document.Token;
import java.util.List;

/** Sentences with their trees, for tests; models are loaded once. */
public record Parsed(Sentence sentence, SyntaxTree tree) {

    private static final DocumentStage DOCUMENTS = DocumentStage.load();
    private static final DependencyParser PARSER = DependencyParser.load();

    public static Parsed of(String text) {
        Sentence sentence = DOCUMENTS.sentence(TextNormaliser.normalise(text));
        return new Parsed(sentence, PARSER.parse(sentence.tokens()));
    }

    /** The place of a word in the sentence. */
    public int at(String word) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no '" + word + "' in the sentence");
    }

    /** "relation head" of a word, the head as it is written, "-" for none. */
    String dependency(String word) {
        int at = at(word);
        int head = tree.head(at);
        return tree.relation(at).label() + " "
                + (head == SyntaxTree.NO_HEAD
                        ? "-"
                        : sentence.tokens().get(head).text());
    }
}
