package io.parley.timeline.views.adapter;

import io.parley.timeline.views.domain.ClaimView;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.FigureView;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.ProposalView;
import io.parley.timeline.views.domain.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a page of each view looks, for the description of the interface; the answers themselves are made of the stored JSON. */
final class ViewPages {

    private ViewPages() {}

    record ParticipantPage(
            List<Participant> items, @Nullable String next) {}

    record PositionPage(List<Position> items, @Nullable String next) {}

    record ProposalPage(List<ProposalView> items, @Nullable String next) {}

    record MeetingPage(List<MeetingView> items, @Nullable String next) {}

    record TimelineEntryPage(
            List<TimelineEntry> items, @Nullable String next) {}

    record ClaimPage(List<ClaimView> items, @Nullable String next) {}

    record FigurePage(List<FigureView> items, @Nullable String next) {}

    record ContradictionPage(
            List<Contradiction> items, @Nullable String next) {}
}
