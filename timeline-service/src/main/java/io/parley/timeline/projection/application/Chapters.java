package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Cause.Reason;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.chapters.domain.Cuts;
import io.parley.timeline.chapters.domain.Place;
import io.parley.timeline.projection.application.ChapterStore.Chapter;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.Carried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds out what a turn has to compute: puts the articles that came or went in their places, cuts anew what that makes too large or
 * too small, and takes the oldest chapter that waits and the newest one. One turn is so much and no more; the rest waits for the
 * next turns of the topic.
 */
@ApplicationScoped
public class Chapters {

    private final ProjectionStore projection;
    private final ChapterStore store;
    private final ChapterConfig config;

    @Inject
    Chapters(ProjectionStore projection, ChapterStore store, ChapterConfig config) {
        this.projection = projection;
        this.store = store;
        this.config = config;
    }

    /**
     * A chapter to compute.
     *
     * @param newest whether the state of the topic is that of this chapter
     * @param alone whether the topic has no other
     * @param carried what it takes from the chapter before
     * @param newestWaits whether the newest chapter waits for a later turn
     * @param articles how many it is computed from
     */
    record Task(Block block, boolean newest, boolean alone, Carried carried, boolean newestWaits, int articles) {}

    /** The chapters to compute at this turn, oldest first; empty when the claim does not hold any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<List<Task>> tasks(Claimed claimed) {
        if (!projection.stillHolds(claimed)) {
            return Optional.empty();
        }
        TopicSlug slug = claimed.topic().slug();
        List<Chapter> known = store.chapters(slug);
        boolean anew = known.isEmpty()
                || known.stream().anyMatch(chapter -> chapter.most() != config.articles())
                || claimed.causes().stream().anyMatch(cause -> cause.reason() == Reason.DEFINITION);
        if (anew) {
            placeAll(slug, known);
        } else {
            move(slug, known, changed(claimed));
            awaitAll(claimed);
        }
        return Optional.of(waiting(slug));
    }

    /** The articles that a turn is about. */
    static Set<ArticleId> changed(Claimed claimed) {
        return claimed.causes().stream()
                .map(Cause::articleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Who is who may matter in every chapter. */
    private void awaitAll(Claimed claimed) {
        if (claimed.causes().stream().anyMatch(cause -> cause.reason() == Reason.IDENTITY)) {
            TopicSlug slug = claimed.topic().slug();
            store.await(slug, store.chapters(slug).stream().map(Chapter::block).toList());
        }
    }

    private void placeAll(TopicSlug slug, List<Chapter> known) {
        var counting = store.counting(slug, null);
        store.displaceAll(slug);
        store.place(slug, counting);
        List<Block> come = cuts().ofAll(List.copyOf(counting.keySet()));
        List<Block> gone = known.isEmpty()
                ? List.of(Block.WHOLE)
                : known.stream().map(Chapter::block).toList();
        // Of several chapters nobody could hold all elements in memory to see which of them go.
        store.replace(slug, gone, come, config.articles(), gone.size() > 1 ? null : come.get(come.size() - 1));
    }

    private void move(TopicSlug slug, List<Chapter> known, Set<ArticleId> changed) {
        if (changed.isEmpty()) {
            return;
        }
        TreeSet<Block> chapters = known.stream().map(Chapter::block).collect(Collectors.toCollection(TreeSet::new));
        Block newest = chapters.last();
        Set<Block> wait = new HashSet<>();
        store.carrying(slug, changed).forEach(chapter -> addNext(chapters, chapter, wait));
        TreeSet<Place> touched = new TreeSet<>(store.displace(slug, changed));
        var counting = store.countingAmong(slug, changed);
        store.place(slug, counting);
        touched.addAll(counting.keySet());
        List<Block> done = new ArrayList<>();
        for (Place place : touched) {
            if (done.stream().noneMatch(block -> block.contains(place))) {
                done.add(cutAround(slug, place, chapters, wait));
            }
        }
        if (!chapters.last().equals(newest)) {
            wait.add(chapters.last());
        }
        wait.retainAll(chapters);
        store.await(slug, wait);
    }

    /** Cuts the block around a place anew where that is needed, and returns it. */
    private Block cutAround(TopicSlug slug, Place place, NavigableSet<Block> chapters, Set<Block> wait) {
        Cuts cuts = cuts();
        Block now = cuts.around(place, block -> store.count(slug, block, cuts.enough()));
        Block was = chapters.stream()
                .filter(block -> block.contains(place))
                .findFirst()
                .orElse(null);
        boolean emptied = !now.equals(Block.WHOLE) && store.count(slug, now, 1) == 0;
        if (now.equals(was) && !emptied) {
            wait.add(now);
            return now;
        }
        Block region = was == null || now.contains(was) ? now : was;
        List<Block> gone = chapters.stream().filter(region::contains).toList();
        List<Place> places = store.places(slug, region);
        List<Block> come = region.equals(Block.WHOLE) ? cuts.ofAll(places) : cuts.of(region, places);
        chapters.removeAll(gone);
        chapters.addAll(come);
        store.replace(slug, gone, come, config.articles(), heir(region, come, chapters));
        addNext(chapters, come.isEmpty() ? region : come.get(come.size() - 1), wait);
        if (come.isEmpty()) {
            wait.add(heir(region, come, chapters));
        }
        return region;
    }

    /** Who gets the elements of the chapters of a region: the last of those that come, or else the one beside it. */
    private static Block heir(Block region, List<Block> come, NavigableSet<Block> chapters) {
        if (!come.isEmpty()) {
            return come.get(come.size() - 1);
        }
        Block before = chapters.lower(region);
        return before == null ? chapters.first() : before;
    }

    private static void addNext(NavigableSet<Block> chapters, Block chapter, Set<Block> wait) {
        Block next = chapters.higher(chapter);
        if (next != null) {
            wait.add(next);
        }
    }

    private Cuts cuts() {
        return new Cuts(config.articles());
    }

    /** The oldest one that waits, and the newest one; but not right after the other, which first has to say what it gives to it. */
    private List<Task> waiting(TopicSlug slug) {
        List<Chapter> chapters = store.chapters(slug);
        int last = chapters.size() - 1;
        int oldest = 0;
        while (oldest < last && !chapters.get(oldest).waits()) {
            oldest++;
        }
        List<Task> tasks = new ArrayList<>();
        if (chapters.get(oldest).waits()) {
            tasks.add(task(slug, chapters, oldest));
        }
        if (oldest < last - 1 && chapters.get(last).waits()) {
            tasks.add(task(slug, chapters, last));
        }
        return tasks;
    }

    private Task task(TopicSlug slug, List<Chapter> chapters, int number) {
        Carried carried = number == 0
                ? Carried.NOTHING
                : store.carried(slug, chapters.get(number - 1).block());
        int last = chapters.size() - 1;
        boolean newestWaits = number == last - 1 && chapters.get(last).waits();
        Block block = chapters.get(number).block();
        int articles =
                store.count(slug, block, Integer.MAX_VALUE) + carried.articles().size();
        return new Task(block, number == last, chapters.size() == 1, carried, newestWaits, articles);
    }
}
