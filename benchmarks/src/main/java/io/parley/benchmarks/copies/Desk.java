package io.parley.benchmarks.copies;

import io.parley.benchmarks.text.Newsroom;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What outlets do to a wire story before they print it, and what a wire does to yesterday's story. */
final class Desk {

    private final SplittableRandom random;
    private final Newsroom newsroom;

    Desk(SplittableRandom random, Newsroom newsroom) {
        this.random = random;
        this.newsroom = newsroom;
    }

    /** A copy: an edited lead, a cut, corrected words, the outlet's own last line; one of them or several. */
    List<List<String>> copy(List<List<String>> original) {
        List<List<String>> copy = original.stream().map(List::copyOf).toList();
        int edits = 1 + random.nextInt(15);
        if ((edits & 1) != 0) {
            copy = editedLead(copy);
        }
        if ((edits & 2) != 0) {
            copy = cut(copy);
        }
        if ((edits & 4) != 0) {
            copy = corrected(copy);
        }
        if ((edits & 8) != 0) {
            copy = Stream.concat(copy.stream(), Stream.of(LAST_LINE)).toList();
        }
        return copy;
    }

    private static final List<String> LAST_LINE =
            List.of("follow", "our", "newsletter", "for", "the", "latest", "news", "from", "the", "region");

    private List<List<String>> editedLead(List<List<String>> article) {
        return Stream.concat(Stream.of(newsroom.paragraph()), article.stream().skip(1))
                .toList();
    }

    /** Wire stories are cut from the end; 40 to 90 % of the paragraphs stay. */
    private List<List<String>> cut(List<List<String>> article) {
        double kept = 0.4 + 0.5 * random.nextDouble();
        return article.subList(0, Math.max(1, (int) Math.ceil(article.size() * kept)));
    }

    private List<List<String>> corrected(List<List<String>> article) {
        return article.stream()
                .map(paragraph -> paragraph.stream()
                        .map(word -> random.nextInt(100) == 0 ? newsroom.word() : word)
                        .toList())
                .toList();
    }

    /** The next day's story: new paragraphs on top, and a fifth to a half of the old ones below as background. */
    List<List<String>> followUp(List<List<String>> yesterday) {
        int background = (int) (yesterday.size() * (0.2 + 0.3 * random.nextDouble()));
        List<List<String>> story = new ArrayList<>();
        while (story.size() < yesterday.size() - background) {
            story.add(newsroom.paragraph());
        }
        story.addAll(yesterday.subList(yesterday.size() - background, yesterday.size()));
        return story;
    }

    /** Another day's report after the same form: every fifth to ninth word is today's. */
    List<List<String>> sameForm(List<List<String>> form) {
        int every = 5 + random.nextInt(5);
        return form.stream()
                .map(paragraph -> paragraph.stream()
                        .map(word -> random.nextInt(every) == 0 ? newsroom.word() : word)
                        .toList())
                .toList();
    }
}
