package io.parley.training.entities;

/** A token of a corpus: its text, its fine part of speech (empty if none), and whether it follows without space. */
public record CorpusToken(String text, String pos, boolean glued, boolean newLine) {

    boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean proper() {
        return pos.startsWith("NP");
    }
}
