package io.parley.extraction.entities.knowledge;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Finds every known name of a text in one pass: whole words, longest first, none inside another. */
public final class Gazetteer {

    private final AhoCorasickDoubleArrayTrie<Alias[]> trie = new AhoCorasickDoubleArrayTrie<>();

    Gazetteer(List<Alias> aliases) {
        TreeMap<String, Alias[]> byText = new TreeMap<>();
        for (Alias alias : aliases) {
            byText.merge(Folding.fold(alias.text()), new Alias[] {alias}, Gazetteer::join);
        }
        trie.build(byText);
    }

    private static Alias[] join(Alias[] some, Alias[] more) {
        Alias[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    public List<GazetteerMatch> match(String text) {
        List<GazetteerMatch> found = new ArrayList<>();
        trie.parseText(Folding.fold(text), (begin, end, aliases) -> {
            if (standsAlone(text, begin, end)) {
                add(found, text, new Span(begin, end), aliases);
            }
        });
        found.sort(
                Comparator.comparingInt((GazetteerMatch match) -> match.span().start())
                        .thenComparingInt(match -> -match.span().end()));
        List<GazetteerMatch> longest = new ArrayList<>(found.size());
        int free = 0;
        for (GazetteerMatch match : found) {
            if (match.span().start() >= free) {
                longest.add(match);
                free = match.span().end();
            }
        }
        return longest;
    }

    private static void add(List<GazetteerMatch> found, String text, Span span, Alias[] aliases) {
        List<KnownEntity> fitting = new ArrayList<>(1);
        boolean ambiguous = true;
        for (Alias alias : aliases) {
            if (alias.fitsCase(text, span.start()) && !fitting.contains(alias.entity())) {
                fitting.add(alias.entity());
                ambiguous &= alias.ambiguous();
            }
        }
        if (!fitting.isEmpty()) {
            found.add(new GazetteerMatch(span, fitting, ambiguous));
        }
    }

    private static boolean standsAlone(String text, int begin, int end) {
        return (begin == 0 || !wordPart(text.charAt(begin - 1)) || !wordPart(text.charAt(begin)))
                && (end == text.length() || !wordPart(text.charAt(end)) || !wordPart(text.charAt(end - 1)))
                && !(begin > 0 && text.charAt(begin - 1) == '@');
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c);
    }
}
