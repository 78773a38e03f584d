package io.parley.benchmarks.views;

import io.parley.events.article.ArticleId;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.FigureView;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.ProposalView;
import io.parley.timeline.views.domain.TimelineEntry;
import io.parley.timeline.views.domain.ViewName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Views as plain lines for somebody who judges them against the articles: each item, and below it the words that it rests on. */
final class ReadingLines {

    private static final Set<ViewName> JUDGED = EnumSet.complementOf(EnumSet.of(ViewName.CLAIMS));
    private static final int MOST_EVIDENCE = 4;
    private static final int CONTEXT = 160;

    private final Map<ArticleId, ReportedArticle> articles = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ReadingLines(List<ReportedArticle> articles) {
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    static List<String> of(List<ReportedArticle> articles, ComputedView view) {
        ReadingLines reading = new ReadingLines(articles);
        reading.lines.add("STAGE " + view.overview().stage() + ", MOMENTUM "
                + view.overview().momentum().value());
        view.overview().stageExplanation().evidence().forEach(reading::evidence);
        for (ViewName name : JUDGED) {
            reading.lines.add("");
            reading.lines.add("== " + name.wireName());
            view.elements().getOrDefault(name, List.of()).forEach(element -> reading.item(name, element));
        }
        return reading.lines;
    }

    private void item(ViewName name, Element element) {
        lines.add((element.folded() ? "  ~ " : "  * ") + ItemKeys.of(name, element) + " " + text(element));
        if (element instanceof Participant one) {
            one.roles().forEach(role -> {
                lines.add("      " + role.role());
                role.evidence().stream().limit(2).forEach(this::evidence);
            });
            return;
        }
        if (element instanceof Position one) {
            evidence(one.evidence().get(0));
            if (one.overtaken() != null) {
                lines.add("      EARLIER, overtaken on " + one.overtaken().date() + " by: "
                        + one.overtaken().text());
            }
            one.history().stream().skip(1).forEach(old -> {
                lines.add("      before: " + old.stance() + " " + old.published() + " | " + old.text());
                evidence(old.evidence().get(0));
            });
            return;
        }
        element.evidence().stream().limit(MOST_EVIDENCE).forEach(this::evidence);
    }

    private static String text(Element element) {
        if (element instanceof Participant one) {
            return "%s (%s) weight %s | %s | affiliation %s | side %s"
                    .formatted(one.name(), one.type(), one.weight(), one.description(), one.affiliation(), one.side());
        }
        if (element instanceof Position one) {
            return "%s | %s | %s | %s | says %s, %s, weight %s"
                    .formatted(
                            one.issue(),
                            one.party(),
                            one.stance(),
                            one.text(),
                            one.speaker(),
                            one.published(),
                            one.weight());
        }
        if (element instanceof ProposalView one) {
            return "%s | points %s | author %s | for %s | against %s | superseded %s | %s"
                    .formatted(
                            one.name(),
                            one.points(),
                            one.author(),
                            names(one.supporters()),
                            names(one.opponents()),
                            one.superseded(),
                            one.content());
        }
        if (element instanceof MeetingView one) {
            return "%s | %s | %s | %s | mediators %s | sources %s | %s"
                    .formatted(
                            one.date(),
                            one.status(),
                            one.venue(),
                            one.participants(),
                            one.mediators(),
                            one.independentSources(),
                            one.outcome());
        }
        if (element instanceof TimelineEntry one) {
            return "%s | %s %s %s | sources %s, weight %s | %s"
                    .formatted(
                            one.date() == null ? "reported on " + one.reported() : one.date(),
                            one.kind(),
                            word(one.type()),
                            word(one.status()),
                            one.independentSources(),
                            one.weight(),
                            one.text());
        }
        if (element instanceof FigureView one) {
            return "%s %s %s %s | counted %s | of %s | %s | source %s | %s"
                    .formatted(
                            word(one.qualifier()),
                            one.value().toPlainString(),
                            word(one.unit()),
                            one.kind(),
                            one.counted(),
                            one.about(),
                            one.date(),
                            one.source(),
                            one.text());
        }
        return element instanceof Contradiction one ? one.kind() + " | " + one.summary() : element.summary();
    }

    private static String names(List<ProposalView.NamedEvidence> named) {
        return named.stream().map(ProposalView.NamedEvidence::name).collect(Collectors.joining(", "));
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void evidence(Evidence evidence) {
        ReportedArticle article = articles.get(evidence.articleId());
        if (article == null) {
            return;
        }
        String body = article.article().body();
        int length = body.codePointCount(0, body.length());
        int from = Math.max(0, evidence.start() - CONTEXT);
        int to = Math.min(length, evidence.end() + CONTEXT);
        lines.add("        <- %s %d-%d: %s[%s]%s"
                .formatted(
                        article.article().itemId(),
                        evidence.start(),
                        evidence.end(),
                        slice(body, from, evidence.start()),
                        slice(body, evidence.start(), evidence.end()),
                        slice(body, evidence.end(), to)));
    }

    private static String slice(String body, int from, int to) {
        return body.substring(body.offsetByCodePoints(0, from), body.offsetByCodePoints(0, to))
                .replaceAll("\\s+", " ");
    }
}
