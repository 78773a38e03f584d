package io.parley.timeline.stream.application;

import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.stream.domain.StreamItem;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the change log once for all subscribers who ask the same: after an update, thousands stand at the same revision. */
@ApplicationScoped
public class SharedStream {

    private record Question(TopicSlug slug, long revision, Reader reader) {}

    private final SharedAnswers<Question, List<StreamItem>> answers;

    @Inject
    SharedStream(TopicStream stream) {
        answers = new SharedAnswers<>(
                asked -> stream.since(asked.slug(), asked.revision(), asked.reader()), System::nanoTime);
    }

    /**
     * As {@link TopicStream#since}.
     *
     * @param signalled when the subscriber was told that there may be something, by {@link System#nanoTime}
     */
    public List<StreamItem> since(TopicSlug slug, long revision, Reader reader, long signalled) {
        return answers.after(signalled, new Question(slug, revision, reader));
    }
}
