package io.parley.timeline.web.domain;

import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.TimelineEntry;
import io.parley.timeline.views.domain.TopicView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What somebody has to know of a topic who was away for some days: a few sections of sentences, each with a footnote to its words. */
public record Briefing(String title, int days, Lede lede, List<Section> sections, List<Note> notes) {

    private static final int MOST_CHANGES = 12;
    private static final int MOST_ENTRIES = 5;

    /** A heading with its sentences. */
    public record Section(String heading, List<Sentence> sentences) {}

    /** A sentence and the number of its footnote. */
    public record Sentence(String text, int note) {}

    /** The words that a sentence rests on. */
    public record Note(int number, Evidence words) {}

    public Briefing {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** @param changes what is new in these days, the weightiest first */
    public static Briefing of(TopicView view, int days, List<ToldChange> changes) {
        IssueMatrix matrix = IssueMatrix.of(view.issues(), TopicPage.partiesOf(view));
        ComingUp next = ComingUp.of(view, null);
        Writer writer = new Writer();
        writer.section(
                "How it stands",
                Stream.of("Stage: " + Labels.of("stage", view.overview().stage()) + "; momentum "
                        + String.format(
                                Locale.ROOT, "%+.2f", view.overview().momentum().value())
                        + " on a scale from -1 to +1."),
                view.overview().stageExplanation().evidence());
        changes.stream()
                .limit(MOST_CHANGES)
                .forEach(change -> writer.add(
                        change.text() + (change.before() == null ? "" : " Before: " + change.before()),
                        change.evidence()));
        writer.close("What changed");
        next.meetings()
                .forEach(meeting -> writer.add(
                        Moments.label(Objects.requireNonNullElse(meeting.date(), "")) + ": "
                                + (meeting.participants().isEmpty()
                                        ? "talks"
                                        : String.join(", ", meeting.participants()))
                                + (meeting.venue() == null ? "" : " in " + meeting.venue()) + ", planned.",
                        meeting.evidence()));
        next.events().forEach(entry -> writer.add(dated(entry), entry.evidence()));
        writer.close("What comes next");
        for (IssueMatrix.Row row : matrix.rows()) {
            row.cells().stream()
                    .map(IssueMatrix.Cell::position)
                    .filter(Objects::nonNull)
                    .forEach(position -> writer.add(held(row, position), position.evidence()));
        }
        writer.close("Who holds what");
        view.contradictions().forEach(dispute -> writer.add(differing(dispute), dispute.evidence()));
        writer.close("Where the sources differ");
        view.timeline().stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.EVENT && !entry.folded())
                .sorted((a, b) -> b.sortKey().compareTo(a.sortKey()))
                .limit(MOST_ENTRIES)
                .forEach(entry -> writer.add(dated(entry), entry.evidence()));
        writer.close("What happened last");
        return new Briefing(view.topic().title(), days, Lede.of(view, matrix), writer.sections, writer.notes);
    }

    private static String dated(TimelineEntry entry) {
        return (entry.date() == null ? "" : Moments.label(entry.date()) + ": ") + entry.text();
    }

    private static String held(IssueMatrix.Row row, Position position) {
        return Labels.of("issue", row.issue()) + " (" + Labels.of("relation", row.relation()) + "), " + position.party()
                + ": " + position.text();
    }

    private static String differing(Contradiction dispute) {
        return dispute.subject() + ": "
                + String.join(
                        " or ",
                        dispute.values().stream()
                                .map(value -> value.value() + " (" + String.join(", ", value.providers()) + ")")
                                .toList())
                + ".";
    }

    /** Collects the sentences of a section and numbers their footnotes. */
    private static final class Writer {
        private final List<Section> sections = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private List<Sentence> open = new ArrayList<>();

        void section(String heading, Stream<String> sentences, List<Evidence> evidence) {
            sentences.forEach(sentence -> add(sentence, evidence));
            close(heading);
        }

        /** A sentence without words to rest on has the footnote 0, which is none. */
        void add(String sentence, List<Evidence> evidence) {
            if (!evidence.isEmpty()) {
                notes.add(new Note(notes.size() + 1, evidence.get(0)));
            }
            open.add(new Sentence(sentence, evidence.isEmpty() ? 0 : notes.size()));
        }

        void close(String heading) {
            if (!open.isEmpty()) {
                sections.add(new Section(heading, List.copyOf(open)));
                open = new ArrayList<>();
            }
        }
    }
}
