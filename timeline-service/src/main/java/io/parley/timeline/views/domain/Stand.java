package io.parley.timeline.views.domain;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a side holds on an issue according to one article.
 *
 * @param line what is held, to be read by itself
 * @param source who says so, as he is known across articles
 */
record Stand(
        OnTopicArticle article,
        UUID id,
        Actor side,
        Stance stance,
        @Nullable Issue issue,
        String line,
        String source,
        double confidence,
        List<Evidence> evidence) {

    private static final Question<String, Boolean> BACKGROUND = new Question<>();

    /** The same words with another stance. */
    Stand with(Stance other) {
        return new Stand(article, id, side, other, issue, line, source, confidence, evidence);
    }

    /** The same stand on another issue. */
    Stand on(Issue other) {
        return new Stand(article, id, side, stance, other, line, source, confidence, evidence);
    }

    /** The words of the article that say it. */
    String words() {
        return evidence.get(0).text();
    }

    /** Whether it rests on words of a stretch of an article. */
    boolean restsOn(OnTopicArticle of, TextSpan stretch) {
        return article.id().equals(of.id())
                && evidence.stream().anyMatch(words -> words.start() < stretch.end() && stretch.start() < words.end());
    }

    /** Whether it is told as something of before, and no news of the day of its article. */
    boolean isBackground() {
        return article.once(BACKGROUND, line, () -> Background.tells(line, EventDays.published(article)));
    }
}
