package io.parley.extraction.syntax;

import io.parley.extraction.document.Asides;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import java.util.List;
import java.util.stream.IntStream;

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
                .map(sentence -> english
                        ? tree(sentence, document)
                        : SyntaxTree.unparsed(sentence.tokens().size()))
                .toList();
    }

    /** What stands beside the sentence is left out, and joined to the word before it. */
    private SyntaxTree tree(Sentence sentence, Document document) {
        List<Token> tokens = sentence.tokens();
        boolean[] aside = Asides.of(
                document.text(),
                sentence.span(),
                tokens.stream().map(Token::span).toList());
        int[] kept = IntStream.range(0, aside.length).filter(i -> !aside[i]).toArray();
        if (kept.length == tokens.size() || kept.length == 0) {
            return parser.parse(tokens);
        }
        SyntaxTree tree = parser.parse(IntStream.of(kept).mapToObj(tokens::get).toList());
        int[] heads = new int[aside.length];
        byte[] relations = new byte[aside.length];
        int root = kept[0];
        for (int i = 0; i < kept.length; i++) {
            int head = tree.head(i);
            root = head == SyntaxTree.NO_HEAD ? kept[i] : root;
            heads[kept[i]] = head == SyntaxTree.NO_HEAD ? SyntaxTree.NO_HEAD : kept[head];
            relations[kept[i]] = (byte) tree.relation(i).code();
        }
        int before = root;
        for (int i = 0; i < aside.length; i++) {
            if (aside[i]) {
                heads[i] = before;
                relations[i] = (byte) Relation.PUNCT.code();
            } else {
                before = i;
            }
        }
        return new SyntaxTree(heads, relations);
    }
}
