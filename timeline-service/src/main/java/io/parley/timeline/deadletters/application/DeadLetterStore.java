package io.parley.timeline.deadletters.application;

import io.parley.events.article.ArticleId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The index of dead letters. All methods need a transaction. */
public interface DeadLetterStore {

    /** Notes letters, or the new places of letters that are known. */
    void note(List<KeptLetter> letters);

    /** Open letters after one, oldest first. */
    List<KeptLetter> open(@Nullable LetterId after, int limit);

    /** An open letter. */
    Optional<KeptLetter> find(LetterId id);

    /** Whether a later version of its article came in meanwhile. */
    boolean isSuperseded(KeptLetter letter);

    /** Versions of an article of which a record could not be read, in their order. */
    List<Long> unreadable(ArticleId article);

    /** Marks a letter as dealt with; its removal from Kafka follows. */
    void done(LetterId id);
}
