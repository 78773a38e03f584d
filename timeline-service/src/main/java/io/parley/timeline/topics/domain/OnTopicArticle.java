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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What an article reports on one topic: only facts whose words stand in paragraphs on it. */
public final class OnTopicArticle {

    private static final Question<OnTopicArticle, List<Claim>> CLAIMS = new Question<>();
    private static final Question<OnTopicArticle, List<Meeting>> MEETINGS = new Question<>();
    private static final Question<OnTopicArticle, List<Proposal>> PROPOSALS = new Question<>();
    private static final Question<OnTopicArticle, List<Figure>> FIGURES = new Question<>();
    private static final Question<OnTopicArticle, List<Role>> ROLES = new Question<>();
    private static final Question<OnTopicArticle, List<Position>> POSITIONS = new Question<>();
    private static final Question<OnTopicArticle, List<TimelineEvent>> EVENTS = new Question<>();

    private final ReportedArticle reported;
    private final BodyText body;
    private final List<TextSpan> paragraphs;
    private final boolean leads;
    private final Map<Question<?, ?>, Map<Object, Object>> answered = new HashMap<>();

    /** @param leads whether it names the topic where it begins, as {@link Relevance#leads} tells */
    OnTopicArticle(ReportedArticle reported, BodyText body, List<TextSpan> paragraphs, boolean leads) {
        this.reported = reported;
        this.body = body;
        this.paragraphs = List.copyOf(paragraphs);
        this.leads = leads;
    }

    /**
     * The answer to a question, worked out when it is asked for the first time: an article outlives many computations of
     * the views of its topic. For one thread at a time.
     *
     * @param work must ask nothing that other articles have a say in
     */
    public <K, V> V once(Question<K, V> question, K key, Supplier<V> work) {
        return question.answer(answered.computeIfAbsent(question, any -> new HashMap<>()), key, work);
    }

    private <T> List<T> listed(Question<OnTopicArticle, List<T>> question, List<T> all, Predicate<T> counts) {
        return once(question, this, () -> all.stream().filter(counts).toList());
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

    /**
     * Whether it names the topic where it begins, or at least half of the text is on it: such an article is about it, another names it in
     * passing.
     */
    public boolean mostlyOnTopic() {
        int on = paragraphs.stream().mapToInt(span -> span.end() - span.start()).sum();
        return leads || on * 2 >= body.length();
    }

    public List<Claim> claims() {
        return listed(CLAIMS, reported.report().claims(), claim -> any(claim.content()));
    }

    public List<Meeting> meetings() {
        return listed(MEETINGS, reported.report().meetings(), meeting -> any(meeting.evidence()));
    }

    public List<Proposal> proposals() {
        return listed(PROPOSALS, reported.report().proposals(), proposal -> any(proposal.evidence()));
    }

    public List<Figure> figures() {
        return listed(FIGURES, reported.report().figures(), figure -> any(figure.evidence()));
    }

    public List<Role> roles() {
        return listed(ROLES, reported.report().roles(), role -> any(role.evidence()));
    }

    public List<Position> positions() {
        return listed(POSITIONS, reported.report().positions(), position -> on(position.span()));
    }

    public List<TimelineEvent> events() {
        return listed(EVENTS, reported.report().events(), event -> on(event.evidence()));
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
