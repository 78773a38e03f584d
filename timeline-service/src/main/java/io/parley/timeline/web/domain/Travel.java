package io.parley.timeline.web.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where in the life of a topic its page is, and where else it can go.
 *
 * @param later how many of these moments came after the one that is shown
 */
public record Travel(List<Stop> stops, boolean past, int later) {

    /** A moment at which something became known; the chosen one is the last at or before what the address asks for. */
    public record Stop(String at, boolean chosen) {}

    public Travel {
        stops = List.copyOf(stops);
    }

    /** @param asOf the time of the address; null for now */
    public static Travel of(List<Instant> moments, @Nullable Instant asOf) {
        if (asOf == null) {
            return new Travel(stops(moments, -1), false, 0);
        }
        int passed = (int) moments.stream().filter(at -> !at.isAfter(asOf)).count();
        return new Travel(stops(moments, Math.max(0, passed - 1)), true, moments.size() - passed);
    }

    private static List<Stop> stops(List<Instant> moments, int chosen) {
        return IntStream.range(0, moments.size())
                .mapToObj(i -> new Stop(moments.get(i).toString(), i == chosen))
                .toList();
    }
}
