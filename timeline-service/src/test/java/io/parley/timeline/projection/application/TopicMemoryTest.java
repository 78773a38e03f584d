package io.parley.timeline.projection.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Issue;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.views.domain.Carried;
import io.parley.timeline.views.domain.ChapterRule;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever comes, is corrected or goes: what is remembered gives the views that a computation from nothing gives. */
class TopicMemoryTest {

    private static final World WORLD = WorldTables.load();
    private static final ChapterRule RULE = new ChapterRule(1_000, 200);
    private static final int SEEDS = 60;
    private static final int STEPS = 15;

    /** Articles that have a say in what others mean: names, offices, roles, who is at home in the talks, copies. */
    private static List<ReportedArticle> pool() {
        List<Story> stories = new ArrayList<>(List.of(Stories.coast(), Stories.capital(), Stories.earlier()));
        stories.add(Stories.coast().version(2).engine(2));
        stories.add(Stories.capital().version(2).published("2025-10-06"));
        for (int i = 0; i < 6; i++) {
            String who = i % 2 == 0 ? "Anna Berg" : "Berg";
            Story story = Story.of("wire " + i % 3, "item " + i / 2, """
                            Truce talks on Gaza went on.
                            %s rejected the offer number %d of Hamas.
                            In Oslo, %s met the Dockers Union.""".formatted(who, i, who))
                    .version(i)
                    .published("2025-10-0" + (4 + i % 5))
                    .named("Hamas", EntityType.ORG, "Q38799")
                    .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "Gaza")
                    .named(who, EntityType.PERSON, null, i % 3 == 0 ? "Israeli minister" : "envoy", "Israel", who)
                    .named("Dockers Union", EntityType.ORG, null)
                    .claim(who, "the offer number " + i + " of Hamas", Stance.REJECTS, Issue.CEASEFIRE)
                    .position(who, Stance.REJECTS, Issue.CEASEFIRE, "rejected the offer number " + i)
                    .figure("offer", i, null, null, "number " + i)
                    .event(EventType.CONSULT, "2025-10-05", EventStatus.HAPPENED, "met the Dockers Union", who);
            stories.add(i % 2 == 0 ? story.role("Hamas", RoleKind.PARTY, "Hamas") : story);
        }
        return stories.stream().map(Story::reported).toList();
    }

    @Test
    void remembered_views_equal_those_computed_from_nothing() {
        List<ReportedArticle> pool = pool();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            TopicMemory memory = TopicMemory.of(Stories.topic(), WORLD, RULE, Block.WHOLE, Carried.NOTHING);
            memory.fill(List.of(), KeptChapter.NOTHING);
            Map<ArticleId, ReportedArticle> present = new HashMap<>();
            Map<CellKey, String> kept = new TreeMap<>();
            for (int step = 1; step <= STEPS; step++) {
                ReportedArticle article = pool.get(random.nextInt(pool.size()));
                boolean goes = random.nextInt(4) == 0;
                present.remove(article.id());
                if (!goes) {
                    present.put(article.id(), article);
                }
                memory.replace(List.of(article.id()), goes ? List.of() : List.of(article));
                List<Cell> cells = cells(memory.compute());
                apply(ViewDiff.between(memory.kept().cells(), cells, Set.of()), kept);
                memory.committed(step, cells);
                assertThat(kept)
                        .as("step %d of seed %d", step, seed)
                        .isEqualTo(json(Cells.of(ComputedView.of(Stories.topic(), present.values(), WORLD))));
            }
        }
    }

    private static List<Cell> cells(ComputedChapter chapter) {
        List<Cell> cells = new ArrayList<>(chapter.settled());
        cells.addAll(chapter.state());
        cells.add(Cells.overview(Objects.requireNonNull(chapter.record().overview())));
        return cells;
    }

    private static void apply(ViewDiff diff, Map<CellKey, String> kept) {
        diff.removed().forEach(kept::remove);
        diff.written().forEach(cell -> kept.put(cell.id(), cell.json()));
    }

    private static Map<CellKey, String> json(List<Cell> cells) {
        return cells.stream().collect(Collectors.toMap(Cell::id, Cell::json, (one, other) -> one, TreeMap::new));
    }
}
