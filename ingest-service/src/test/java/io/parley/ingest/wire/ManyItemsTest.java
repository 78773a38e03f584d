package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading.Items;
import io.parley.ingest.wire.domain.Refusal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One document makes so many articles and no more, and whoever sent it hears of that. */
class ManyItemsTest {

    private static final int MOST = 2_000;

    private static String feed(int items) {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Desk</title><link>https://desk.example/</link>"
                + IntStream.range(0, items)
                        .mapToObj("<item><guid>desk-%d</guid><title>Envoys meet</title></item>"::formatted)
                        .collect(Collectors.joining())
                + "</channel></rss>";
    }

    private static String message(int items) {
        return "<?xml version='1.0'?><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>"
                + IntStream.range(0, items)
                        .mapToObj(("<newsItem guid='tag:desk.example,2025:%d' version='1'><itemMeta>"
                                + "<itemClass qcode='ninat:text'/></itemMeta><contentMeta>"
                                + "<headline>Envoys meet</headline></contentMeta></newsItem>")::formatted)
                        .collect(Collectors.joining())
                + "</itemSet></newsMessage>";
    }

    @Test
    void a_feed_is_read_up_to_the_limit_and_says_so() {
        Items items = Formats.read("application/rss+xml", feed(MOST + 1));
        assertThat(items.items()).hasSize(MOST);
        assertThat(items.fault()).contains("2,001 items").contains("2,000");
    }

    @Test
    void a_feed_at_the_limit_is_read_whole() {
        Items items = Formats.read("application/rss+xml", feed(MOST));
        assertThat(items.items()).hasSize(MOST);
        assertThat(items.fault()).isNull();
    }

    @Test
    void a_message_beyond_the_limit_is_refused_whole_with_the_reason() {
        Items items = Formats.read("application/vnd.iptc.g2.newsmessage+xml", message(MOST + 1));
        assertThat(items.items()).singleElement().isInstanceOfSatisfying(Identified.Refused.class, refused -> {
            assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
            assertThat(refused.refusal().sentence()).contains("2,001 items").contains("2,000");
        });
    }

    @Test
    void a_message_at_the_limit_is_read_whole() {
        assertThat(Formats.read("application/vnd.iptc.g2.newsmessage+xml", message(MOST))
                        .items())
                .hasSize(MOST)
                .allSatisfy(item -> assertThat(item).isInstanceOf(Identified.Article.class));
    }
}
