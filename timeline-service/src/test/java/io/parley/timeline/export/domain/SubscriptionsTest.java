package io.parley.timeline.export.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.MeetingView;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SubscriptionsTest {

    private static final Instant KNOWN = Instant.parse("2025-10-08T10:00:00Z");
    private static final Evidence WORDS =
            new Evidence(ArticleId.of("wire", "1"), 1, "wire", 0, 5, "met; in Geneva, they\nsaid");

    private static MeetingView meeting(@Nullable String date, MeetingStatus status) {
        return new MeetingView(
                "m-" + date,
                date,
                "Geneva",
                null,
                List.of("Norland", "Sunda"),
                List.of(),
                status,
                null,
                1,
                List.of("wire"),
                false,
                List.of(WORDS));
    }

    @Test
    void a_meeting_is_a_whole_day_and_an_interval_ends_the_day_after_its_last() {
        String calendar = MeetingCalendar.of(
                "Talks",
                List.of(
                        meeting("2025-10-08", MeetingStatus.PLANNED),
                        meeting("2025-10-10/2025-10-12", MeetingStatus.HELD)),
                KNOWN);
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20251008", "DTEND;VALUE=DATE:20251009", "STATUS:TENTATIVE")
                .contains("DTSTART;VALUE=DATE:20251010", "DTEND;VALUE=DATE:20251013", "STATUS:CONFIRMED")
                .contains("UID:m-2025-10-08@parley", "DTSTAMP:20251008T100000Z", "LOCATION:Geneva")
                .contains("met\\; in Geneva\\, they\\nsaid");
    }

    @Test
    void the_same_view_gives_the_same_calendar() {
        List<MeetingView> meetings = List.of(meeting("2025-10-08", MeetingStatus.CANCELLED));
        assertThat(MeetingCalendar.of("Talks", meetings, KNOWN))
                .isEqualTo(MeetingCalendar.of("Talks", meetings, KNOWN));
    }

    @Test
    void what_has_no_day_is_in_no_calendar() {
        String calendar = MeetingCalendar.of(
                "Talks",
                List.of(
                        meeting(null, MeetingStatus.HELD),
                        meeting("2025-10", MeetingStatus.HELD),
                        meeting("2025", MeetingStatus.HELD)),
                KNOWN);
        assertThat(calendar).doesNotContain("VEVENT");
    }

    @Test
    void a_feed_has_an_entry_for_each_change_with_what_was_before() throws Exception {
        ToldChange change = new ToldChange(
                7,
                KNOWN,
                "issues",
                Kind.CHANGED,
                "CEASEFIRE/Q1",
                "2025-10-08",
                "Norland accepts <the> \u0001 truce.",
                "Norland rejects it.",
                2,
                60,
                List.of(WORDS));
        String feed = ChangesFeed.of(
                new ChangesFeed.Topic("talks", "Talks & more", "http://x/changes.atom", "http://x/topics/talks", KNOWN),
                List.of(change));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document read = factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(read.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(feed).contains("Talks &amp; more: changes", "accepts &lt;the&gt;", "Before: Norland rejects it.");
    }
}
