package io.parley.ingest.feeds.application;

import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.Remark.Kind;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading;
import java.util.ArrayList;
import java.util.List;

/** What operators should know of a feed as it was read: a line for each item with a trouble, and no story's words. */
final class FeedRemarks {

    private static final int MOST = 20;
    private static final int LONGEST_ID = 120;

    private FeedRemarks() {}

    static List<String> of(Reading.Items feed) {
        List<String> lines = new ArrayList<>();
        if (feed.fault() != null) {
            lines.add("the feed: " + feed.fault());
        }
        int undated = 0;
        for (int i = 0; i < feed.items().size(); i++) {
            Identified item = feed.items().get(i);
            String place = "item " + (i + 1);
            if (item instanceof Identified.Article article) {
                undated += undated(article.submission());
                line(lines, place, article.submission());
            } else if (item instanceof Identified.Refused refused) {
                lines.add(place + " was left out: " + refused.refusal().sentence());
            } else if (item instanceof Identified.Overtaken overtaken) {
                lines.add(place + " was left out: " + overtaken.reason());
            } else if (item instanceof Identified.NotAnArticle other) {
                lines.add(place + " was left out: " + other.reason());
            }
        }
        if (undated > 0) {
            lines.add("without a date of publication: " + undated + " of "
                    + feed.items().size() + " items");
        }
        if (lines.size() > MOST) {
            int more = lines.size() - MOST;
            lines.subList(MOST, lines.size()).clear();
            lines.add("and " + more + " more");
        }
        return lines;
    }

    private static int undated(Submission item) {
        return item.remarks().stream().anyMatch(remark -> remark.kind() == Kind.UNDATED) ? 1 : 0;
    }

    private static void line(List<String> lines, String place, Submission item) {
        for (Remark remark : item.remarks()) {
            if (remark.kind() != Kind.UNDATED) {
                String id = item.itemId();
                String name = id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID) + "…";
                lines.add("%s (%s): %s".formatted(place, name, remark.text()));
            }
        }
    }
}
