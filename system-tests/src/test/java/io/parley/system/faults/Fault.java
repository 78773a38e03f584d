package io.parley.system.faults;

import io.parley.system.running.SupervisedParley;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Something that goes wrong with a running system. */
sealed interface Fault permits SignalFault, PauseFault, CutConnections, Rebalance, PoisonRecord {

    /** Does it; returns when it is done, not when the system is well again. */
    void strike(SupervisedParley system) throws Exception;

    /** Whether the system is well again, as far as this fault can tell. */
    default boolean isOver(SupervisedParley system) {
        return true;
    }

    /** Dead letters that it leaves. */
    default int deadLetters() {
        return 0;
    }

    /** Whether a part has to be started again after it. */
    default boolean restarts() {
        return false;
    }

    /** One at random; those that are listed twice come twice as often. */
    static Fault next(Random random) {
        List<Function<Random, Fault>> kinds = List.of(
                SignalFault::kill,
                SignalFault::kill,
                SignalFault::kill,
                SignalFault::hang,
                SignalFault::restart,
                PauseFault::any,
                PauseFault::any,
                CutConnections::any,
                Rebalance::any,
                PoisonRecord::any);
        return kinds.get(random.nextInt(kinds.size())).apply(random);
    }
}
