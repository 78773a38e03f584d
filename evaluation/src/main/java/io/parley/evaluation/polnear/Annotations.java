package io.parley.evaluation.polnear;

import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.UnreadableGold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one file of stand-off annotations: spans on lines T, attributions made of them on lines E. */
final class Annotations {

    private final Map<String, List<Range>> spans = new HashMap<>();
    private final List<MarkedAttribution> found = new ArrayList<>();

    private Annotations() {}

    static List<MarkedAttribution> read(String file, List<String> lines) {
        Annotations annotations = new Annotations();
        for (int i = 0; i < lines.size(); i++) {
            try {
                annotations.add(lines.get(i).split("\t", -1));
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                throw new UnreadableGold(file + " line " + (i + 1), "no annotation: " + e.getMessage());
            }
        }
        return annotations.found;
    }

    private void add(String[] cells) {
        if (cells[0].startsWith("T")) {
            spans.put(cells[0], ranges(cells[1].substring(cells[1].indexOf(' ') + 1)));
        } else if (cells[0].startsWith("E")) {
            found.add(attribution(cells[1].strip().split("\\s+", -1)));
        }
    }

    private MarkedAttribution attribution(String[] parts) {
        MarkedAttribution marked = new MarkedAttribution(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            String role = parts[i].substring(0, colon).replaceFirst("\\d+$", "");
            List<Range> of = spans.getOrDefault(parts[i].substring(colon + 1), List.of());
            switch (role) {
                case "Source" -> marked.source().addAll(of);
                case "Cue" -> marked.cue().addAll(of);
                case "Content" -> marked.content().addAll(of);
                default -> {
                    // the event itself, and discarded text
                }
            }
        }
        return marked;
    }

    private static List<Range> ranges(String cell) {
        List<Range> out = new ArrayList<>();
        for (String pair : cell.split(";", -1)) {
            String[] ends = pair.strip().split("\\s+", -1);
            out.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return out;
    }
}
