package io.parley.timeline.stream.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Whether a reader may hear of an update: asked for each update anew, but once for all readers of the same groups. */
@ApplicationScoped
public class UpdateRights {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private record Asked(TopicSlug slug, long revision, Reader reader) {}

    private final Topics topics;
    private final Cache<Asked, Boolean> answers =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    @Inject
    UpdateRights(Topics topics) {
        this.topics = topics;
    }

    /** Asks the database, so it is not for a thread that must not block. */
    public boolean mayHear(TopicUpdated update, Reader reader) {
        return Boolean.TRUE.equals(answers.get(
                new Asked(new TopicSlug(update.slug()), update.revision(), reader),
                asked -> topics.find(asked.slug(), asked.reader()).isPresent()));
    }
}
