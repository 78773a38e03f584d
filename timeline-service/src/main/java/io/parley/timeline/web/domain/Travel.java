package io.parley.timeline.web.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in the life of a topic its page is, and where else it can go.
 *
 * @param later how many of these moments came after the one that is shown
 */
public record Travel(List<Stop> stops, boolean past, int later) {

    /** A moment at which something became known; the chosen one is the last at or before what the address asks for, or that itself. */
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
        List<Stop> stops = stops(moments, passed - 1);
        return new Travel(passed == 0 ? before(asOf, stops) : stops, true, moments.size() - passed);
    }

    /** Before anything was known the page stands at no moment of the topic: it is told as the time that was asked for. */
    private static List<Stop> before(Instant asOf, List<Stop> stops) {
        return Stream.concat(Stream.of(new Stop(asOf.toString(), true)), stops.stream())
                .toList();
    }

    private static List<Stop> stops(List<Instant> moments, int chosen) {
        return IntStream.range(0, moments.size())
                .mapToObj(i -> new Stop(moments.get(i).toString(), i == chosen))
                .toList();
    }
}
