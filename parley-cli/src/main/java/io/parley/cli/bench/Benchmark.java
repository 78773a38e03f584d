package io.parley.cli.bench;

import java.util.List;

/** One thing that {@code parley bench} measures; found on the class path as a service of {@link java.util.ServiceLoader}. */
public interface Benchmark {

    /** Its name on the command line. */
    String name();

    /** Its place among the others: those with lower numbers run first. */
    int order();

    /** Whether it is left out where no names are given. */
    default boolean isOnlyByName() {
        return false;
    }

    /** Measures, beside a peer or a limit in the same run, and ends all that it started. */
    List<Figure> run(BenchSettings settings) throws Exception;
}
