package io.parley.timeline.views.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.parley.events.EventJson;
import io.parley.timeline.database.Json;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.application.Recomputation;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.application.TopicStore;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.ViewStore.Placed;
import io.parley.timeline.views.domain.AuditEntry;
import io.parley.timeline.views.domain.ClaimView;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.FigureView;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.ProposalView;
import io.parley.timeline.views.domain.TimelineEntry;
import io.parley.timeline.views.domain.TopicView;
import io.parley.timeline.views.domain.ViewName;
import io.parley.timeline.world.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers with the whole view of a topic: as it is kept, or computed as of a time. */
@ApplicationScoped
public class TopicViews {

    private static final int MOST_KEPT = 32;

    private final TopicStore topics;
    private final ViewStore views;
    private final Recomputation recomputation;
    private final World world;
    private final PastGate past;
    private final KeptByState<TopicView> kept = new KeptByState<>(MOST_KEPT);

    @Inject
    TopicViews(TopicStore topics, ViewStore views, Recomputation recomputation, World world, PastGate past) {
        this.topics = topics;
        this.views = views;
        this.recomputation = recomputation;
        this.world = world;
        this.past = past;
    }

    /** The view as records, for pages. */
    @Transactional
    public Optional<TopicView> view(TopicSlug slug, @Nullable Instant asOf) {
        if (asOf != null) {
            return topics.find(slug).map(topic -> computedRecords(topic, asOf));
        }
        // The state before the topic: what is read later may be newer than its state, and never older.
        return views.state(slug, Reader.OF_ALL)
                .flatMap(state -> topics.find(slug).map(topic -> kept.of(state, () -> keptRecords(topic))));
    }

    /**
     * The view as it is answered (topic-view.schema.json), its elements as raw text: to read all of them and write them again took
     * most of the time of an answer. Empty when nobody follows the topic.
     */
    @Transactional
    public Optional<ObjectNode> json(TopicSlug slug, @Nullable Instant asOf) {
        return topics.find(slug).map(topic -> asOf == null ? kept(topic) : computed(topic, asOf));
    }

    /** An overview of a topic, with the topic itself: the answer without {@code expand}. */
    @Transactional
    public Optional<ObjectNode> summary(TopicSlug slug, @Nullable Instant asOf) {
        return topics.find(slug).map(topic -> {
            ObjectNode summary = EventJson.mapper().createObjectNode();
            summary.set("topic", tree(TopicView.Topic.of(slug.value(), topic.definition())));
            Overview overview =
                    asOf == null ? overview(topic) : compute(topic, asOf).overview();
            summary.set("overview", tree(overview.stamped(topic.revision(), asOf)));
            return summary;
        });
    }

    /** The overview as it is kept; an empty one where none is. */
    private Overview overview(FollowedTopic topic) {
        return views.overview(topic.slug())
                .map(placed -> Json.read(placed.json(), Overview.class))
                .orElseGet(() ->
                        ComputedView.of(topic.definition(), List.of(), world).overview());
    }

    /** All elements of one view, as they are kept or as of a time, in their order; none when nobody follows the topic. */
    @Transactional
    public List<Placed> elements(TopicSlug slug, ViewName view, @Nullable Instant asOf) {
        if (asOf == null) {
            return views.elements(slug, view, ListPart.whole());
        }
        return topics.find(slug)
                .map(topic -> compute(topic, asOf).elements().getOrDefault(view, List.of()).stream()
                        .map(element -> new Placed(view.wireName(), element.sortKey(), Json.write(element)))
                        .toList())
                .orElse(List.of());
    }

    private ComputedView compute(FollowedTopic topic, Instant asOf) {
        return past.pass(() -> recomputation.at(topic, asOf));
    }

    private ObjectNode kept(FollowedTopic topic) {
        ObjectNode whole = empty(topic);
        Overview overview =
                ComputedView.of(topic.definition(), List.of(), world).overview();
        for (Placed placed : views.all(topic.slug())) {
            if (placed.view().equals(Cells.OVERVIEW)) {
                overview = Json.read(placed.json(), Overview.class);
            } else {
                array(whole, placed.view()).addRawValue(new RawValue(placed.json()));
            }
        }
        whole.set("overview", tree(overview.stamped(topic.revision(), null)));
        return audited(whole, topic, null);
    }

    /** As {@link #kept}, without a tree between: a page of a long topic would wait for it longer than for all else. */
    private TopicView keptRecords(FollowedTopic topic) {
        Map<String, List<Placed>> rows = views.all(topic.slug()).stream().collect(Collectors.groupingBy(Placed::view));
        Overview overview = rows.getOrDefault(Cells.OVERVIEW, List.of()).stream()
                .findFirst()
                .map(placed -> Json.read(placed.json(), Overview.class))
                .orElseGet(() ->
                        ComputedView.of(topic.definition(), List.of(), world).overview());
        return records(
                topic,
                overview.stamped(topic.revision(), null),
                null,
                view -> rows.getOrDefault(view.wireName(), List.of()).stream()
                        .map(placed -> Json.read(placed.json(), view.elements()))
                        .toList());
    }

    private TopicView computedRecords(FollowedTopic topic, Instant asOf) {
        ComputedView view = compute(topic, asOf);
        return records(topic, view.overview().stamped(topic.revision(), asOf), asOf, name -> view.elements()
                .getOrDefault(name, List.of()));
    }

    private TopicView records(
            FollowedTopic topic,
            Overview overview,
            @Nullable Instant asOf,
            Function<ViewName, List<? extends Element>> elements) {
        return new TopicView(
                TopicView.Topic.of(topic.slug().value(), topic.definition()),
                overview,
                of(elements, ViewName.PARTICIPANTS, Participant.class),
                of(elements, ViewName.ISSUES, Position.class),
                of(elements, ViewName.PROPOSALS, ProposalView.class),
                of(elements, ViewName.MEETINGS, MeetingView.class),
                of(elements, ViewName.TIMELINE, TimelineEntry.class),
                of(elements, ViewName.CLAIMS, ClaimView.class),
                of(elements, ViewName.FIGURES, FigureView.class),
                of(elements, ViewName.CONTRADICTIONS, Contradiction.class),
                views.audit(topic.slug(), asOf));
    }

    private static <T extends Element> List<T> of(
            Function<ViewName, List<? extends Element>> elements, ViewName view, Class<T> type) {
        return elements.apply(view).stream().map(type::cast).toList();
    }

    private ObjectNode computed(FollowedTopic topic, Instant asOf) {
        ObjectNode whole = empty(topic);
        ComputedView view = compute(topic, asOf);
        whole.set("overview", tree(view.overview().stamped(topic.revision(), asOf)));
        view.elements()
                .forEach((name, elements) -> elements.forEach(
                        element -> array(whole, name.wireName()).addRawValue(new RawValue(Json.write(element)))));
        return audited(whole, topic, asOf);
    }

    /** The object with all its arrays in the order of the schema. */
    private static ObjectNode empty(FollowedTopic topic) {
        ObjectNode whole = EventJson.mapper().createObjectNode();
        whole.set("topic", tree(TopicView.Topic.of(topic.slug().value(), topic.definition())));
        whole.putNull("overview");
        for (ViewName view : ViewName.values()) {
            whole.putArray(view.wireName());
        }
        return whole;
    }

    private ObjectNode audited(ObjectNode whole, FollowedTopic topic, @Nullable Instant asOf) {
        ArrayNode audit = whole.putArray("audit");
        for (AuditEntry entry : views.audit(topic.slug(), asOf)) {
            audit.add(tree(entry));
        }
        return whole;
    }

    private static ArrayNode array(ObjectNode whole, String view) {
        return whole.withArray(view);
    }

    /** By way of text, so that kept and computed views write numbers alike. */
    private static JsonNode tree(Object value) {
        return Json.tree(Json.write(value));
    }
}
