package io.parley.timeline.web.domain;

import io.parley.timeline.readers.domain.ReaderGroups;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.Preview;
import io.parley.timeline.topics.domain.TopicDefinition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that defines a topic, as somebody filled it in.
 *
 * @param readers the groups that may read it; empty for every analyst
 * @param known whether there is a topic of this name: the form changes it
 * @param archived whether that is out of the lists
 * @param fault what is wrong with it; null where nothing is, or nobody has looked
 */
public record TopicForm(
        String slug,
        String title,
        String entities,
        String words,
        String exclude,
        String from,
        String to,
        String readers,
        boolean known,
        boolean archived,
        @Nullable String fault,
        @Nullable Preview preview) {

    /** An empty form, for a new topic. */
    public static TopicForm empty() {
        return new TopicForm("", "", "", "", "", "", "", "", false, false, null, null);
    }

    /** The form of a topic that is followed. */
    public static TopicForm of(FollowedTopic topic, ReaderGroups readers) {
        TopicDefinition definition = topic.definition();
        return new TopicForm(
                topic.slug().value(),
                definition.title(),
                String.join(", ", definition.entities()),
                String.join(", ", definition.words()),
                String.join(", ", definition.exclude()),
                definition.from() == null ? "" : definition.from().toString(),
                definition.to() == null ? "" : definition.to().toString(),
                String.join(", ", readers.names()),
                true,
                topic.archivedAt() != null,
                null,
                null);
    }

    /**
     * The definition that it says.
     *
     * @throws IllegalArgumentException with a sentence, when it says none
     */
    public TopicDefinition definition() {
        return new TopicDefinition(
                title.isBlank() ? slug : title, list(entities), list(words), list(exclude), day(from), day(to));
    }

    /**
     * Who may read it.
     *
     * @throws IllegalArgumentException with a sentence, when a name is none
     */
    public ReaderGroups readerGroups() {
        return ReaderGroups.of(list(readers));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("[,\n]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day is written as 2025-10-08", e);
        }
    }

    /** The same form with what came of it. */
    public TopicForm with(boolean isKnown, @Nullable String wrong, @Nullable Preview found) {
        return new TopicForm(slug, title, entities, words, exclude, from, to, readers, isKnown, archived, wrong, found);
    }
}
