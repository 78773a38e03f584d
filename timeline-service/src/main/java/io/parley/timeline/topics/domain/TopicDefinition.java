package io.parley.timeline.topics.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a topic follows. Entities are names, aliases or Wikidata ids; words and exclude are whole words or phrases; from
 * and to are inclusive days of publication.
 */
public record TopicDefinition(
        String title,
        List<String> entities,
        List<String> words,
        List<String> exclude,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public TopicDefinition {
        title = title.strip();
        entities = clean(entities);
        words = clean(words);
        exclude = clean(exclude);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("title is empty");
        }
        if (entities.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("a topic needs entities or words");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
    }

    /** The same with other words. */
    public TopicDefinition withWords(List<String> others) {
        return new TopicDefinition(title, entities, others, exclude, from, to);
    }

    private static List<String> clean(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
