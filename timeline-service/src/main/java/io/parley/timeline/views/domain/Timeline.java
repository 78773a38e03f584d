package io.parley.timeline.views.domain;

import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The view of what happened when: events, meetings, first word of proposals, turns of the stage, and stands taken. What two of
 * these tell is told once: an encounter by its meeting, a stand by the event that it is.
 */
final class Timeline {

    private static final Pattern SUSPENSION = Pattern.compile(
            "\\b(?:suspend|fr(?:ee|o)ze|halt|interrupt)\\p{Ll}* (?:[\\p{L}-]+ ){0,3}?(?:talks|negotiations|dialogue)\\b"
                    + "|\\b(?:talks|negotiations|dialogue) (?:[\\p{L}-]+ ){0,4}?(?:suspended|frozen|halted|interrupted)\\b");

    /** "Palestinians welcomed the proposal", "reports put the offer at 300 billion": it was there before. */
    private static final Pattern JUDGED = Pattern.compile(
            "\\b(?:welcom|reaffirm|reiterat|endors|critici[sz]|oppos|oppon|reject|unaccept|untenable|hail|prais"
                    + "|put (?:[\\p{L}'\u2019-]+ ){1,5}at\\b|(?:is|was|are|were) (?:not )?likely\\b)");

    private Timeline() {}

    static List<TimelineEntry> of(
            TopicFacts facts,
            List<Stand> stands,
            List<MeetingView> meetings,
            List<ProposalView> proposals,
            List<StageReports.Turn> turns,
            List<SourcedClaim> claims) {
        List<TimelineEntry> all = new ArrayList<>();
        ToldSentences sentences = new ToldSentences(facts);
        meetings.forEach(meeting -> all.add(meeting(facts, meeting)));
        proposals.forEach(proposal -> all.add(proposal(facts, proposal)));
        all.addAll(StageLines.entries(facts, turns, List.copyOf(all)));
        all.forEach(sentences::add);
        for (TimelineEntry event : Happenings.of(facts)) {
            boolean met = Happenings.isEncounter(event)
                    && meetings.stream().anyMatch(meeting -> shareEvidence(event, meeting.evidence()));
            if (!met && sentences.isNew(event)) {
                all.add(event);
                sentences.add(event);
            }
        }
        List<TimelineEntry> events = List.copyOf(all);
        for (TimelineEntry statement : Statements.of(facts, stands)) {
            boolean told = events.stream()
                    .anyMatch(event -> event.kind() == Kind.EVENT
                            && (facts.saySame(event.text(), statement.text())
                                    || shareEvidence(event, statement.evidence())));
            if (!told && sentences.isNew(statement)) {
                all.add(statement);
            }
        }
        Stream.concat(Commitments.of(facts, claims).stream(), Leads.of(facts).stream())
                .filter(entry -> isNews(facts, entry, all))
                .forEach(all::add);
        return all.stream().sorted(Comparator.comparing(TimelineEntry::sortKey)).toList();
    }

    /** Whether no line rests on the same words, and none that is shown says the same. */
    private static boolean isNews(TopicFacts facts, TimelineEntry entry, List<TimelineEntry> all) {
        return all.stream()
                .noneMatch(other -> shareEvidence(other, entry.evidence())
                        || (!other.folded() && facts.saySame(ToldSentences.told(other), entry.text())));
    }

    private static boolean shareEvidence(TimelineEntry entry, List<Evidence> others) {
        return entry.evidence().stream().anyMatch(mine -> others.stream()
                .anyMatch(its -> mine.articleId().equals(its.articleId())
                        && mine.start() < its.end()
                        && its.start() < mine.end()));
    }

    private static TimelineEntry meeting(TopicFacts facts, MeetingView meeting) {
        String who = meeting.participants().isEmpty() ? "" : ": " + String.join(", ", meeting.participants());
        String what =
                switch (meeting.status()) {
                    case PLANNED -> isPast(facts, meeting) ? "Meeting was planned" : "Meeting planned";
                    case ONGOING -> "Talks under way";
                    case HELD -> "Meeting held";
                    case CANCELLED -> isSuspension(facts, meeting) ? "Talks suspended" : "Meeting called off";
                };
        return TimelineEntry.of(
                        meeting.id(),
                        meeting.date(),
                        reported(facts, meeting.evidence()),
                        Kind.MEETING,
                        what
                                + (meeting.venue() == null ? "" : " in " + meeting.venue())
                                + who
                                + told(Lines.around(facts, meeting.evidence().get(0)), who.isEmpty()),
                        meeting.independentSources(),
                        meeting.providers(),
                        meeting.evidence())
                .foldedIf(meeting.folded());
    }

    /** "Suspended the negotiations": that calls no meeting off. */
    private static boolean isSuspension(TopicFacts facts, MeetingView meeting) {
        return SUSPENSION
                .matcher(Lines.around(facts, meeting.evidence().get(0)))
                .find();
    }

    /** The sentence, unless it starts with a pronoun for somebody and the line can do without it. */
    private static String told(String sentence, boolean needed) {
        return Lines.startsWeakly(sentence) && !needed ? "" : " \u2013 " + sentence;
    }

    private static TimelineEntry proposal(TopicFacts facts, ProposalView proposal) {
        var tellers = facts.articles().stream()
                .filter(article -> proposal.evidence().stream()
                        .anyMatch(span -> span.articleId().equals(article.id())))
                .toList();
        String line = Lines.around(facts, proposal.evidence().get(0));
        return TimelineEntry.of(
                        proposal.id(),
                        putOn(line, day(proposal.firstSeen())),
                        day(proposal.firstSeen()),
                        Kind.PROPOSAL,
                        (TurnedDown.tells(line, proposal.name()) ? "Turned down: " : "On the table: ")
                                + proposal.name()
                                + (proposal.author() == null ? "" : " (" + proposal.author() + ")") + " \u2013 "
                                + line,
                        facts.independentSources(tellers),
                        TopicFacts.providers(tellers),
                        proposal.evidence())
                .foldedIf(proposal.folded() || (proposal.superseded() && proposal.author() == null));
    }

    /**
     * The day on which a sentence says that a plan was put on the table; else that on which it was reported first. Of what somebody had put
     * on it before, and of what others already judge or value, the day is not known.
     */
    private static @Nullable String putOn(String sentence, @Nullable String reported) {
        if (PlanAuthors.tellsOfEarlier(sentence)) {
            return null;
        }
        return PlanAuthors.tellsOfPutting(sentence)
                ? SaidDay.of(sentence, DateWindow.of(reported).map(DateWindow::first))
                        .map(LocalDate::toString)
                        .orElse(reported)
                : JUDGED.matcher(sentence).find() ? null : reported;
    }

    /** Whether a day that was planned lies before the newest article. */
    private static boolean isPast(TopicFacts facts, MeetingView meeting) {
        return DateWindow.of(meeting.date())
                .flatMap(window -> facts.newestDay().filter(now -> window.last().isBefore(now)))
                .isPresent();
    }

    /** The day on which the first of those articles came out. */
    private static @Nullable String reported(TopicFacts facts, List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> facts.article(one.articleId()))
                .filter(Objects::nonNull)
                .map(article -> EventDays.published(article))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** The day of a publication; what is undated stays undated. */
    static @Nullable String day(@Nullable String published) {
        return published == null ? null : published.substring(0, "2025-10-08".length());
    }
}
