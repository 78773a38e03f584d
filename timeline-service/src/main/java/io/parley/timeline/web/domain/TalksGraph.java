package io.parley.timeline.web.domain;

import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.RoleKind;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Participant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who talks to whom, and through whom: the sides of a topic around a table, with a line for those who met and a broken one to who
 * mediates between them. Whoever speaks for a side counts as the side.
 */
public record TalksGraph(List<Node> nodes, List<Link> links) {

    /** The drawing's width and height. */
    private static final int WIDTH = 480;

    private static final int HEIGHT = 300;
    private static final int MOST_NODES = 8;

    /** So that names at the edges are not cut. */
    private static final int MARGIN_X = 84;

    private static final int MARGIN_Y = 36;
    private static final int LONGEST_LABEL = 22;

    /** Where a name stands: over a seat in the upper half, else under it. */
    private static final int LABEL_OFF = 14;

    private static final int LABEL_BELOW = 24;

    /** Somebody at the table. */
    public record Node(String id, String name, String label, boolean between, long x, long y, long labelY) {}

    /**
     * That two met, and how often; through: one of them mediates.
     *
     * @param width how thick its line is drawn
     */
    public record Link(Node from, Node to, boolean through, int meetings, int width) {

        /** The link in words. */
        public String words() {
            return from.name() + (through ? " through " : " with ") + to.name() + ": " + meetings
                    + (meetings == 1 ? " meeting" : " meetings");
        }
    }

    private record Pair(String from, String to, boolean through) {}

    public TalksGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return links.isEmpty();
    }

    /** Whether anybody mediates. */
    public boolean isMediated() {
        return links.stream().anyMatch(Link::through);
    }

    /** The graph of a topic; empty when it tells of no meeting of two. */
    public static TalksGraph of(List<Participant> participants, List<MeetingView> meetings) {
        Map<String, String> sides = new HashMap<>();
        participants.forEach(one -> sides.put(one.name(), one.side() == null ? one.name() : one.side()));
        Map<Pair, Integer> met = new TreeMap<>(
                Comparator.comparing(Pair::from).thenComparing(Pair::to).thenComparing(Pair::through));
        meetings.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED && !meeting.folded())
                .forEach(meeting -> pairs(meeting, sides).forEach(pair -> met.merge(pair, 1, Integer::sum)));
        Map<String, Node> nodes = placed(chosen(met), participants);
        List<Link> links = met.entrySet().stream()
                .filter(one -> nodes.containsKey(one.getKey().from())
                        && nodes.containsKey(one.getKey().to()))
                .map(one -> new Link(
                        Objects.requireNonNull(nodes.get(one.getKey().from())),
                        Objects.requireNonNull(nodes.get(one.getKey().to())),
                        one.getKey().through(),
                        one.getValue(),
                        Math.min(6, 1 + one.getValue())))
                .sorted(Comparator.comparingInt(Link::meetings).reversed())
                .toList();
        return new TalksGraph(List.copyOf(nodes.values()), links);
    }

    /** With a mediator between them, two talk through him. */
    private static Set<Pair> pairs(MeetingView meeting, Map<String, String> sides) {
        Set<String> between = known(meeting.mediators(), sides);
        Set<String> there = known(meeting.participants(), sides);
        there.removeAll(between);
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String one : there) {
            between.forEach(mediator -> pairs.add(new Pair(one, mediator, true)));
            there.stream()
                    .filter(other -> between.isEmpty() && one.compareTo(other) < 0)
                    .forEach(other -> pairs.add(new Pair(one, other, false)));
        }
        return pairs;
    }

    private static Set<String> known(Collection<String> names, Map<String, String> sides) {
        return names.stream()
                .map(sides::get)
                .filter(side -> side != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those who met the most. */
    private static List<String> chosen(Map<Pair, Integer> met) {
        Map<String, Integer> meetings = new TreeMap<>();
        met.forEach((pair, times) ->
                Stream.of(pair.from(), pair.to()).forEach(one -> meetings.merge(one, times, Integer::sum)));
        return meetings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NODES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Around an ellipse, parties first from the left, so that two parties face each other. */
    private static Map<String, Node> placed(List<String> names, List<Participant> participants) {
        Map<String, Participant> byName = new HashMap<>();
        participants.forEach(one -> byName.putIfAbsent(one.name(), one));
        List<String> parties = names.stream()
                .filter(name -> is(byName.get(name), RoleKind.PARTY))
                .toList();
        List<String> others =
                names.stream().filter(name -> !parties.contains(name)).toList();
        String[] seats = new String[names.size()];
        for (int i = 0; i < parties.size(); i++) {
            seat(seats, (int) Math.round((double) i * names.size() / parties.size()), parties.get(i));
        }
        others.forEach(name -> seat(seats, 0, name));
        Map<String, Node> nodes = new TreeMap<>();
        for (int i = 0; i < seats.length; i++) {
            double angle = Math.PI - 2 * Math.PI * i / seats.length;
            long x = Math.round(WIDTH / 2.0 + Math.cos(angle) * (WIDTH / 2.0 - MARGIN_X));
            long y = Math.round(HEIGHT / 2.0 - Math.sin(angle) * (HEIGHT / 2.0 - MARGIN_Y));
            nodes.put(seats[i], node(seats[i], byName.get(seats[i]), x, y));
        }
        return nodes;
    }

    private static void seat(String[] seats, int from, String name) {
        for (int i = 0; i < seats.length; i++) {
            int seat = (from + i) % seats.length;
            if (seats[seat] == null) {
                seats[seat] = name;
                return;
            }
        }
    }

    private static Node node(String name, @Nullable Participant known, long x, long y) {
        String label = name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…";
        return new Node(
                known == null ? "" : known.id(),
                name,
                label,
                is(known, RoleKind.MEDIATOR),
                x,
                y,
                y < HEIGHT / 2 ? y - LABEL_OFF : y + LABEL_BELOW);
    }

    private static boolean is(@Nullable Participant participant, RoleKind role) {
        return participant != null && participant.roles().stream().anyMatch(one -> one.role() == role);
    }
}
