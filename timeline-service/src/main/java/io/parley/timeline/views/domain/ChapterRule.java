package io.parley.timeline.views.domain;

/**
 * How a topic is told in chapters.
 *
 * @param articles of one chapter at most
 * @param carried articles that a chapter takes from the one before it at most
 */
public record ChapterRule(int articles, int carried) {

    public ChapterRule {
        if (articles < 1 || carried < 0) {
            throw new IllegalArgumentException(
                    "no rule for chapters: " + articles + " articles, " + carried + " carried");
        }
    }
}
