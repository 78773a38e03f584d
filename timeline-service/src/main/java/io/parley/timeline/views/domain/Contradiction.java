package io.parley.timeline.views.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources that give different values for one slot, with the spans of each. */
public record Contradiction(
        String id, Kind kind, String subject, @Nullable String date, List<Value> values, List<Evidence> evidence)
        implements Element {

    /** The slot that they disagree on. */
    public enum Kind {
        VENUE,
        FIGURE
    }

    /** One of the values, and who gives it. */
    public record Value(String value, List<String> providers, List<Evidence> evidence) {
        public Value {
            providers = List.copyOf(providers);
            evidence = List.copyOf(evidence);
        }
    }

    public Contradiction {
        values = List.copyOf(values);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return (date == null ? "" : date) + " " + id;
    }

    @Override
    public String summary() {
        return subject + ": "
                + String.join(" / ", values.stream().map(Value::value).toList());
    }
}
