package io.parley.extraction.resource;

import java.util.LinkedHashSet;
import java.util.Set;

/** A data file with one word or phrase a line. */
public final class WordList {

    private WordList() {}

    /** The words of the file. */
    public static Set<String> read(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (DataFile.Row row : DataFile.rows(name)) {
            words.add(row.column(0));
        }
        return new FilteredSet(words);
    }
}
