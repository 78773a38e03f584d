package io.parley.timeline.views.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Answers about topics as they go out, kept while they are asked for and there is room: the same few lists of a topic are what most
 * readers ask for. Each is kept under all that it depends on, so that none has to be dropped when its topic changes: nobody asks for
 * it then. However many ask for one that is not there, it is made once.
 */
@ApplicationScoped
public class KeptAnswers {

    private static final Duration UNASKED = Duration.ofMinutes(10);

    private final ObjectMapper json;
    private final Cache<String, KeptAnswer> kept;

    @Inject
    KeptAnswers(ObjectMapper json, AnswersConfig config) {
        this.json = json;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.memory().asLongValue())
                .weigher((String state, KeptAnswer answer) -> 2 * state.length() + answer.weight())
                .expireAfterAccess(UNASKED)
                .build();
    }

    /**
     * The answer of a state.
     *
     * @param state all that the answer depends on, who may read it aside: that is asked before
     * @param answer makes it, in the transaction of who asks
     */
    KeptAnswer of(String state, Supplier<Object> answer) {
        return kept.get(state, unknown -> new KeptAnswer(bytes(answer.get())));
    }

    private byte[] bytes(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }
}
