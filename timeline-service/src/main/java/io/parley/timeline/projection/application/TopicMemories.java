package io.parley.timeline.projection.application;

import com.github.benmanes.caffeine.cache.Cache;
import io.parley.events.timeline.Cause.Reason;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.memory.HeapShare;
import io.parley.timeline.projection.application.Chapters.Task;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * Remembers topics between their turns, within a share of the heap and until memory is short. A memory is used again only when the turn before this
 * one was its own, whoever takes turns beside us, and when articles came or were corrected since: whatever is withdrawn or
 * defined anew is read from the database.
 */
@ApplicationScoped
public class TopicMemories {

    private static final Set<Reason> PLAIN = EnumSet.of(Reason.ARTICLE, Reason.CORRECTION);

    private final Recomputation recomputation;
    private final Cache<TopicSlug, TopicMemory> memories;

    @Inject
    TopicMemories(Recomputation recomputation, MemoryConfig config) {
        this.recomputation = recomputation;
        this.memories = HeapShare.of(config.share(), TopicMemory::weight);
    }

    /** The memory of a chapter of a claimed topic, brought up to date; nobody else has it until it is kept again. */
    TopicMemory of(Claimed claimed, Task task) {
        TopicMemory known =
                task.newest() ? memories.asMap().remove(claimed.topic().slug()) : null;
        boolean plain = claimed.causes().stream().allMatch(cause -> PLAIN.contains(cause.reason()));
        Identities identities = recomputation.identities();
        TopicMemory memory = known != null && plain && known.isOf(claimed) && known.isOf(task) && known.isOf(identities)
                ? known
                : recomputation.blank(claimed.topic(), identities, task);
        recomputation.refresh(memory, claimed, task);
        return memory;
    }

    /** Notes a committed turn that left the newest chapter as it is; a memory that missed one before stays behind. */
    void passed(Claimed claimed) {
        memories.asMap().computeIfPresent(claimed.topic().slug(), (slug, memory) -> {
            if (memory.isOf(claimed)) {
                memory.passed(claimed.number());
            }
            return memory;
        });
    }

    /** Forgets a topic, of which a turn saw changes that its memory did not. */
    void forget(TopicSlug slug) {
        memories.invalidate(slug);
    }

    /** Keeps a memory for the next turn of its topic. */
    void keep(TopicSlug slug, TopicMemory memory) {
        memories.put(slug, memory);
    }
}
