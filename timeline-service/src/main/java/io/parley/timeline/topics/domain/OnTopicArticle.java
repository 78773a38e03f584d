package io.parley.timeline.topics.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.Claim;
import io.parley.events.claims.Figure;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.Position;
import io.parley.events.claims.Proposal;
import io.parley.events.claims.Role;
import io.parley.events.claims.StageReport;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.text.TextSpan;
import io.parley.timeline.facts.domain.BodyText;
import io.parley.timeline.facts.domain.ReportedArticle;
import java.util.List;
import java.util.Optional;

/** What an article reports on one topic: only facts whose words stand in paragraphs on it. */
public final class OnTopicArticle {

    private final ReportedArticle reported;
    private final BodyText body;
    private final List<TextSpan> paragraphs;

    OnTopicArticle(ReportedArticle reported, BodyText body, List<TextSpan> paragraphs) {
        this.reported = reported;
        this.body = body;
        this.paragraphs = List.copyOf(paragraphs);
    }

    public ReportedArticle reported() {
        return reported;
    }

    public ArticleId id() {
        return reported.id();
    }

    /** The characters of a span of the body. */
    public String text(TextSpan span) {
        return body.slice(span.start(), span.end());
    }

    /** The paragraph of the body that a span starts in, whether on the topic or not. */
    public TextSpan paragraph(TextSpan span) {
        return body.paragraphs().stream()
                .filter(paragraph -> span.start() >= paragraph.start() && span.start() < paragraph.end())
                .findFirst()
                .orElse(span);
    }

    /** The number, from 0, of the paragraph of the body that a span starts in. */
    public int paragraphNumber(TextSpan span) {
        return (int) body.paragraphs().stream()
                .filter(paragraph -> paragraph.end() <= span.start())
                .count();
    }

    /** Whether a span stands in a heading within the text. */
    public boolean isHeading(TextSpan span) {
        return Relevance.isHeading(text(paragraph(span)));
    }

    /** Whether at least half of the text is on the topic: such an article is about it, another names it in passing. */
    public boolean mostlyOnTopic() {
        int on = paragraphs.stream().mapToInt(span -> span.end() - span.start()).sum();
        return on * 2 >= body.length();
    }

    public List<Claim> claims() {
        return reported.report().claims().stream()
                .filter(claim -> any(claim.content()))
                .toList();
    }

    public List<Meeting> meetings() {
        return reported.report().meetings().stream()
                .filter(meeting -> any(meeting.evidence()))
                .toList();
    }

    public List<Proposal> proposals() {
        return reported.report().proposals().stream()
                .filter(proposal -> any(proposal.evidence()))
                .toList();
    }

    public List<Figure> figures() {
        return reported.report().figures().stream()
                .filter(figure -> any(figure.evidence()))
                .toList();
    }

    public List<Role> roles() {
        return reported.report().roles().stream()
                .filter(role -> any(role.evidence()))
                .toList();
    }

    public List<Position> positions() {
        return reported.report().positions().stream()
                .filter(position -> on(position.span()))
                .toList();
    }

    public List<TimelineEvent> events() {
        return reported.report().events().stream()
                .filter(event -> on(event.evidence()))
                .toList();
    }

    public Optional<StageReport> stage() {
        return Optional.ofNullable(reported.report().stage())
                .filter(stage -> stage.evidence().isEmpty() || any(stage.evidence()));
    }

    /** Whether the span lies within the body. */
    public boolean contains(TextSpan span) {
        return body.contains(span);
    }

    /** The spans among these that stand in paragraphs on the topic. */
    public List<TextSpan> onTopic(List<TextSpan> spans) {
        return spans.stream().filter(this::on).toList();
    }

    private boolean any(List<TextSpan> spans) {
        return spans.stream().anyMatch(this::on);
    }

    private boolean on(TextSpan span) {
        return body.contains(span)
                && paragraphs.stream()
                        .anyMatch(paragraph -> span.start() >= paragraph.start() && span.start() < paragraph.end());
    }
}
