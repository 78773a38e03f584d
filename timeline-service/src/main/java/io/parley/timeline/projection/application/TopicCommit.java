package io.parley.timeline.projection.application;

import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Change;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.ChapterRecord;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.ViewUnion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commits what a turn has computed as one revision of the topic, if anything that is shown differs. Needs a transaction. */
@ApplicationScoped
public class TopicCommit {

    /** An event that lists more would be of no use to a dashboard, which rather reloads. */
    private static final int MOST_CHANGES = 1_000;

    private final CellStore cells;
    private final ChapterStore chapters;

    @Inject
    TopicCommit(CellStore cells, ChapterStore chapters) {
        this.cells = cells;
        this.chapters = chapters;
    }

    void commit(Claimed claimed, List<ChapterCommit> commits) {
        TopicSlug slug = claimed.topic().slug();
        List<ViewDiff> shown = new ArrayList<>();
        for (ChapterCommit one : commits) {
            shown.add(cells.settle(
                    slug, one.task().block(), one.settled(), one.kept().shadowed()));
            if (!one.task().alone()) {
                cells.record(
                        slug, one.task().block(), Cells.record(one.chapter().record()));
            }
            chapters.computed(slug, one.task().block(), one.chapter().carried());
        }
        overview(slug, commits).ifPresent(overview -> {
            ViewDiff state = state(slug, commits, Cells.overview(overview));
            cells.write(slug, state);
            shown.add(state);
        });
        ViewDiff diff = ViewDiff.together(shown);
        if (!diff.isEmpty()) {
            long revision = claimed.topic().revision() + 1;
            cells.announce(
                    slug,
                    new TopicUpdated(slug.value(), revision, listed(diff.changes()), distinct(claimed.causes())),
                    Instant.now());
        }
    }

    /** Empty while the newest chapter has to be computed again. */
    private Optional<Overview> overview(TopicSlug slug, List<ChapterCommit> commits) {
        if (commits.stream().anyMatch(one -> one.task().alone())) {
            return Optional.ofNullable(commits.get(0).chapter().record().overview());
        }
        List<ChapterRecord> records = cells.records(slug);
        if (records.get(records.size() - 1).overview() == null) {
            return Optional.empty();
        }
        return Optional.of(ViewUnion.ofShadowed(records, cells.shadows(slug)));
    }

    private ViewDiff state(TopicSlug slug, List<ChapterCommit> commits, Cell overview) {
        List<Cell> before = cells.overview(slug).stream().toList();
        return commits.stream()
                .filter(one -> one.task().newest())
                .findFirst()
                .map(newest -> newest.state(before, overview))
                .orElseGet(() -> ViewDiff.between(before, List.of(overview), Set.of()));
    }

    private static List<Cause> distinct(List<Cause> causes) {
        return causes.stream().distinct().limit(MOST_CHANGES).toList();
    }

    private static List<Change> listed(List<Change> changes) {
        if (changes.size() <= MOST_CHANGES) {
            return changes;
        }
        List<Change> some = new ArrayList<>(changes.subList(0, MOST_CHANGES));
        int more = changes.size() - MOST_CHANGES;
        some.add(new Change("overview", Change.Kind.CHANGED, "more", "and " + more + " further changes"));
        return some;
    }
}
