package io.parley.cli.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.EventJson;
import io.parley.events.claims.Claim;
import io.parley.events.claims.DateValue;
import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.Position;
import io.parley.events.claims.Role;
import io.parley.events.claims.Speaker;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.extraction.Extraction;
import io.parley.extraction.claims.AttributedSpeech;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an extraction in the form that the scorer documents: one object, offsets in code points. */
final class ExtractionJson {

    private static final ObjectMapper JSON = EventJson.mapper();

    private ExtractionJson() {}

    static String line(@Nullable String id, Extraction extraction) throws JsonProcessingException {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", id);
        root.put("language", extraction.language());
        ArrayNode entities = root.putArray("entities");
        extraction.entities().forEach(e -> entities.add(entity(e)));
        ArrayNode claims = root.putArray("claims");
        extraction.claims().forEach(c -> claims.add(claim(c)));
        ArrayNode attributions = root.putArray("attributions");
        extraction.attributions().forEach(a -> attributions.add(attribution(a)));
        ArrayNode dates = root.putArray("dates");
        extraction.dates().forEach(d -> dates.add(date(d)));
        root.set("periods", spans(extraction.periods()));
        ArrayNode roles = root.putArray("roles");
        extraction.roles().forEach(r -> roles.add(role(r)));
        ArrayNode meetings = root.putArray("meetings");
        extraction.meetings().forEach(m -> meetings.add(meeting(m)));
        root.set("proposals", JSON.valueToTree(extraction.proposals()));
        ArrayNode figures = root.putArray("figures");
        extraction.figures().forEach(f -> figures.add(figure(f)));
        ArrayNode positions = root.putArray("positions");
        extraction.positions().forEach(p -> positions.add(position(p)));
        ArrayNode events = root.putArray("events");
        extraction.events().forEach(e -> events.add(event(e)));
        root.put("stage", extraction.stage().stage().name());
        root.set("stageReport", JSON.valueToTree(extraction.stage()));
        return JSON.writeValueAsString(root);
    }

    /** The answer for an article that could not be read. */
    static String failure(String id, String reason) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.createObjectNode().put("id", id).put("error", reason));
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", entity.id());
        node.put("type", entity.type().name());
        node.put("name", entity.name());
        node.put("wikidata", entity.wikidata());
        node.set("mentions", spans(entity.mentions()));
        node.put("role", entity.role());
        node.put("affiliation", name(entity.affiliation()));
        node.put("salience", entity.salience());
        return node;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", claim.claimId().toString());
        node.set("speaker", speaker(claim.speaker()));
        node.put(
                "via",
                claim.via().isEmpty()
                        ? null
                        : claim.via().stream().map(EntityRef::name).collect(Collectors.joining("; ")));
        node.set("cue", claim.cue() == null ? null : JSON.valueToTree(claim.cue()));
        node.set("content", spans(claim.content()));
        node.put("quote", claim.quote().name());
        node.put("stance", claim.stance().name());
        node.put("issue", claim.issue() == null ? null : claim.issue().name());
        node.put("addressee", name(claim.addressee()));
        node.put("modality", claim.modality().name());
        node.put("confidence", claim.confidence());
        node.put(
                "eventType",
                claim.eventType() == null ? null : claim.eventType().name());
        return node;
    }

    private static ObjectNode attribution(AttributedSpeech attribution) {
        ObjectNode node = JSON.createObjectNode();
        node.set("speaker", speaker(attribution.speaker()));
        node.set("cue", attribution.cue() == null ? null : JSON.valueToTree(attribution.cue()));
        node.set("content", spans(attribution.content()));
        node.put("quote", attribution.quote().name());
        node.put("kind", attribution.kind().name());
        node.put("confidence", attribution.confidence());
        return node;
    }

    private static ObjectNode speaker(Speaker speaker) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", speaker.name());
        node.put("kind", speaker.kind().name());
        node.put("entity", speaker.entityId());
        TextSpan span = speaker.span();
        if (span != null) {
            node.put("start", span.start());
            node.put("end", span.end());
        }
        return node;
    }

    private static ObjectNode date(DateValue date) {
        ObjectNode node = JSON.valueToTree(date.span());
        node.put("value", date.value());
        node.put("precision", date.precision().name());
        return node;
    }

    private static ObjectNode role(Role role) {
        ObjectNode node = JSON.createObjectNode();
        node.put("entity", role.entity().name());
        node.put("role", role.role().name());
        node.set("evidence", spans(role.evidence()));
        return node;
    }

    private static ObjectNode meeting(Meeting meeting) {
        ObjectNode node = JSON.createObjectNode();
        node.put("date", meeting.date());
        node.put("venue", name(meeting.venue()));
        node.set("participants", names(meeting.participants()));
        node.set("mediators", names(meeting.mediators()));
        node.put("status", meeting.status().name());
        node.set("evidence", spans(meeting.evidence()));
        return node;
    }

    /** As on the wire; {@code what} is the kind where it is known, the wording of the engine stays in {@code wording}. */
    private static ObjectNode figure(Figure figure) {
        ObjectNode node = JSON.valueToTree(figure);
        FigureKind kind = figure.kind();
        if (kind != null) {
            node.put("what", kind.name());
            node.put("wording", figure.what());
        }
        return node;
    }

    private static ObjectNode position(Position position) {
        ObjectNode node = JSON.valueToTree(position.span());
        node.put("holder", position.holder().name());
        node.put("stance", position.stance().name());
        node.put("issue", position.issue() == null ? null : position.issue().name());
        node.put("source", name(position.source()));
        node.put("confidence", position.confidence());
        return node;
    }

    private static ObjectNode event(TimelineEvent event) {
        ObjectNode node = JSON.valueToTree(event.trigger());
        node.put("type", event.type().name());
        node.set("actors", names(event.actors()));
        node.set("targets", names(event.targets()));
        node.put("date", event.date());
        node.put("status", event.status().name());
        node.put("source", name(event.source()));
        node.put("sentence", event.evidence().text());
        node.set("evidence", spans(List.of(event.evidence())));
        node.put("confidence", event.confidence());
        return node;
    }

    private static ArrayNode names(List<EntityRef> refs) {
        ArrayNode out = JSON.createArrayNode();
        refs.forEach(r -> out.add(r.name()));
        return out;
    }

    private static ArrayNode spans(List<TextSpan> spans) {
        return JSON.valueToTree(spans);
    }

    private static @Nullable String name(@Nullable EntityRef ref) {
        return ref == null ? null : ref.name();
    }
}
