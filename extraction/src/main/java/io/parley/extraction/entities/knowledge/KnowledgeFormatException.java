package io.parley.extraction.entities.knowledge;

/** A knowledge table cannot be used; the message names the file, the line and what is wrong. */
public final class KnowledgeFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KnowledgeFormatException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
