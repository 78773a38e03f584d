package io.parley.timeline.web.domain;

import io.parley.timeline.views.domain.Evidence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Addresses of the page that shows an article version with the characters of a fact highlighted. */
public final class EvidenceAddress {
    private EvidenceAddress() {}

    /** The page of an entity by its id, which may hold any characters of a name. */
    public static String ofEntity(String id) {
        return "/entities/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The page of one span. */
    public static String of(Evidence evidence) {
        return "/articles/" + evidence.articleId() + "?version=" + evidence.version() + "&spans=" + evidence.start()
                + "-" + evidence.end() + "#hit";
    }

    /** The page of the first span's article, with all spans that lie in the same version. */
    public static String ofAll(List<Evidence> evidence) {
        Evidence first = evidence.get(0);
        StringBuilder spans = new StringBuilder();
        for (Evidence one : evidence) {
            if (one.articleId().equals(first.articleId()) && one.version() == first.version()) {
                spans.append(spans.isEmpty() ? "" : ",")
                        .append(one.start())
                        .append('-')
                        .append(one.end());
            }
        }
        return "/articles/" + first.articleId() + "?version=" + first.version() + "&spans=" + spans + "#hit";
    }
}
