package io.parley.benchmarks.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.events.EventJson;
import io.parley.extraction.Extractor;
import io.parley.extraction.ParleyExtractor;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.FigureView;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.ProposalView;
import io.parley.timeline.views.domain.TimelineEntry;
import io.parley.timeline.views.domain.ViewName;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a page shows unasked, one line an item, as short as tells the item from any other. */
final class Page {

    static final ObjectMapper MAPPER = EventJson.mapper();
    private static final Extractor EXTRACTOR = ParleyExtractor.load();
    private static final World WORLD = WorldTables.load();

    private Page() {}

    static Set<String> of(TopicDefinition definition, List<StreamArticle> articles) {
        ComputedView view = ComputedView.of(
                definition,
                articles.stream().map(article -> article.read(EXTRACTOR)).toList(),
                WORLD);
        Set<String> lines = new TreeSet<>();
        lines.add("stage: " + view.overview().stage());
        for (ViewName name : ViewName.values()) {
            view.elements().getOrDefault(name, List.of()).stream()
                    .filter(element -> !element.folded())
                    .flatMap(Page::lines)
                    .map(line -> name.wireName() + ": " + line)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Stream<String> lines(Element element) {
        if (element instanceof Participant one) {
            return Stream.concat(
                    Stream.of(one.name() + " (" + one.type() + ")"),
                    one.roles().stream().map(role -> one.name() + " is " + role.role()));
        }
        if (element instanceof Position one) {
            return one.history().stream()
                    .map(said -> one.party() + " " + said.stance() + " on " + one.issue() + ": " + said.text());
        }
        if (element instanceof ProposalView one) {
            return Stream.of(one.name());
        }
        if (element instanceof MeetingView one) {
            return Stream.of(one.summary());
        }
        if (element instanceof TimelineEntry one) {
            return Stream.of(one.date() + " " + one.text());
        }
        if (element instanceof FigureView one) {
            return Stream.of(one.kind() + " " + one.value().toPlainString() + " " + one.counted());
        }
        return element instanceof Contradiction one ? Stream.of(one.summary()) : Stream.empty();
    }
}
