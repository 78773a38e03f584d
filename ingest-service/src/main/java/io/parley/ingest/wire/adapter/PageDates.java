package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.DateReader;
import io.parley.ingest.wire.domain.WireDate;
import io.parley.ingest.wire.domain.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that its story was published: in linked data, in its head, in marked-up times. When it was modified
 * is another matter, and so are the times of other stories and of comments on the page.
 */
final class PageDates {

    /** Names of {@code meta} elements that hold a date of publication, the surest first. */
    private static final List<String> NAMES = WordTable.lines("page-date-names.txt");

    private static final Pattern MODIFIED =
            Pattern.compile("modif|updat|edited|aktualisiert|actualiz|mis à jour", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("comment|related|teaser|sidebar|most-?read|recommend|promo|card", Pattern.CASE_INSENSITIVE);
    private static final int STEPS_UP = 6;

    private PageDates() {}

    /** The first date that can be read; where none can, the first that is there; null for none. */
    static @Nullable String published(Document page, LinkedData linked) {
        List<String> stated = new ArrayList<>();
        add(stated, linked.text("datePublished"));
        for (String name : NAMES) {
            for (Element meta : page.select("meta[content]")) {
                boolean named = name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop"));
                add(stated, named ? meta.attr("content") : null);
            }
        }
        for (Element element : page.select("[itemprop=datePublished]")) {
            add(stated, value(element));
        }
        for (Element time : page.select("time, abbr.published, .published[title]")) {
            add(stated, isOfTheStory(time) ? value(time) : null);
        }
        return stated.stream()
                .filter(date -> !(DateReader.read(date) instanceof WireDate.None))
                .findFirst()
                .orElse(stated.isEmpty() ? null : stated.get(0));
    }

    private static void add(List<String> dates, @Nullable String date) {
        if (date != null && !date.isBlank()) {
            dates.add(date.strip());
        }
    }

    private static String value(Element element) {
        for (String name : new String[] {"datetime", "content", "title"}) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name);
            }
        }
        return element.text();
    }

    private static boolean isOfTheStory(Element time) {
        Element parent = time.parent();
        String before = parent == null || !parent.ownText().matches("(?s).{0,80}") ? "" : parent.ownText();
        if (MODIFIED.matcher(time.className() + ' ' + time.attr("itemprop")).find()
                || (MODIFIED.matcher(before).find() && parentHoldsOneTime(time))) {
            return false;
        }
        Element at = parent;
        for (int i = 0; at != null && i < STEPS_UP; i++) {
            String name = at.normalName();
            if (name.equals("aside")
                    || name.equals("footer")
                    || ELSEWHERE.matcher(at.className() + ' ' + at.id()).find()) {
                return false;
            }
            at = at.parent();
        }
        return true;
    }

    private static boolean parentHoldsOneTime(Element time) {
        return Objects.requireNonNull(time.parent()).select("time").size() == 1;
    }
}
