package io.parley.benchmarks.extraction;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which article is next for a thread; every thread goes round all of them. */
@State(Scope.Thread)
public class Turn {

    private int next;

    int next(int count) {
        next = (next + 1) % count;
        return next;
    }
}
