package io.parley.cli.bench;

import io.parley.cli.console.Progress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is to be measured.
 *
 * @param home the folder that Parley was built in
 * @param articles null where each benchmark takes its own number
 * @param seconds how long whatever has no number of articles goes on
 * @param claims sizes of the topics that one article more is applied to, the smallest first; empty for none
 * @param profile where profiles of the services are written; null for none
 */
public record BenchSettings(
        Path home,
        @Nullable Integer articles,
        int rounds,
        int seconds,
        List<Integer> claims,
        @Nullable Path profile,
        Progress progress) {

    public BenchSettings {
        claims = List.copyOf(claims);
    }

    /** The number of articles that was asked for, or else this one. */
    public int articlesOr(int usual) {
        return articles == null ? usual : articles;
    }

    /** Says how far a benchmark is. */
    public void reached(String what) {
        progress.reached(what);
    }
}
