package io.parley.extraction.resource;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words of a list; made for being asked about words that mostly are not in it. Immutable. */
final class FilteredSet extends AbstractSet<String> {

    private final Set<String> words;
    private final WordFilter filter;

    FilteredSet(Set<String> words) {
        this.words = new LinkedHashSet<>(words);
        this.filter = WordFilter.of(words);
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String text && filter.mayHold(text) && words.contains(text);
    }

    @Override
    public Iterator<String> iterator() {
        return Collections.unmodifiableSet(words).iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
