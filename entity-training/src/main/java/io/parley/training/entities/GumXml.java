package io.parley.training.entities;

import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of GUM's xml: one a line between tags; {@code <w>} holds tokens that are written together. */
public final class GumXml {

    private GumXml() {}

    /** The tokens of a file, in order. */
    public static List<CorpusToken> tokens(List<String> lines) {
        List<CorpusToken> tokens = new ArrayList<>();
        boolean newLine = true;
        boolean inWord = false;
        boolean first = true;
        for (String line : lines) {
            if (line.startsWith("<")) {
                newLine |= line.matches("<(p|head|item|caption|sp|list)[ >].*");
                if (line.startsWith("<w>")) {
                    inWord = true;
                    first = true;
                } else if (line.startsWith("</w>")) {
                    inWord = false;
                }
                continue;
            }
            String[] cells = line.split("\t", -1);
            String text = cells[0].replace("&amp;", "&")
                    .replace("&quot;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&apos;", "'");
            tokens.add(new CorpusToken(text, cells[1], inWord && !first, newLine));
            newLine = false;
            first = false;
        }
        return tokens;
    }
}
