package io.parley.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import org.junit.jupiter.api.Test;

class FeedLinesTest {

    private static JsonNode json(String text) throws JsonProcessingException {
        return EventJson.mapper().readTree(text);
    }

    @Test
    void a_feed_is_one_line_with_its_state_and_how_the_last_poll_ended() throws JsonProcessingException {
        assertThat(FeedLines.feed(json("""
                {"id": "7", "url": "https://desk.example/rss", "provider": "desk", "paused": false,
                 "lastResult": "3 items, 1 new"}"""))).isEqualTo("polled  7  https://desk.example/rss  (desk)  3 items, 1 new");
        assertThat(FeedLines.feed(json("{\"id\": \"8\", \"url\": \"https://desk.example/atom\", \"paused\": true}")))
                .isEqualTo("paused  8  https://desk.example/atom  not asked yet");
    }

    @Test
    void an_entry_is_one_line_and_so_is_one_that_would_be_refused() throws JsonProcessingException {
        assertThat(FeedLines.entry(json("""
                {"itemId": "1", "headline": "Talks", "published": "2025-10-07", "characters": 12}"""))).startsWith("2025-10-07 ").endsWith("Talks  (12 characters)  1");
        assertThat(FeedLines.entry(json("{\"itemId\": \"2\"}")))
                .startsWith("undated")
                .contains("without a headline");
        assertThat(FeedLines.entry(json("{\"problem\": \"id is missing\"}"))).isEqualTo("-  id is missing");
    }
}
