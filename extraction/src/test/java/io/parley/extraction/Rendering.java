package io.parley.extraction;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Figure;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.Proposal;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An extraction as lines that a person can check against the text; each begins with what it is. */
final class Rendering {

    private Rendering() {}

    static List<String> of(Extraction found) {
        List<String> lines = new ArrayList<>();
        lines.add("language " + found.language());
        lines.add("stage " + found.stage().stage());
        found.entities()
                .forEach(e -> lines.add("entity " + e.type() + " " + e.name() + ": " + texts(e.mentions())
                        + (e.role() == null ? "" : ", " + e.role())
                        + (e.affiliation() == null
                                ? ""
                                : " of " + e.affiliation().name())));
        found.dates().forEach(d -> lines.add("date " + d.span().text() + " = " + d.value()));
        found.periods().forEach(p -> lines.add("period " + p.text()));
        found.claims().forEach(c -> lines.add(claim(c)));
        found.attributions()
                .forEach(a ->
                        lines.add("attribution " + a.kind() + " " + a.speaker().name() + ": " + texts(a.content())));
        found.roles()
                .forEach(r -> lines.add("role " + r.role() + " " + r.entity().name()));
        found.meetings().forEach(m -> lines.add(meeting(m)));
        found.proposals().forEach(p -> lines.add(proposal(p)));
        found.figures().forEach(f -> lines.add(figure(f)));
        return lines;
    }

    private static String claim(Claim claim) {
        TextSpan cue = claim.cue();
        return Stream.of(
                                "claim " + claim.speaker().name() + " ("
                                        + claim.speaker().kind() + ")",
                                claim.via().isEmpty() ? null : "via " + names(claim.via()),
                                cue == null ? "no cue" : "\"" + cue.text() + "\"",
                                claim.addressee() == null
                                        ? null
                                        : "to " + claim.addressee().name(),
                                claim.quote().name(),
                                claim.stance().name(),
                                claim.issue() == null ? null : claim.issue().name(),
                                claim.modality().name(),
                                claim.eventType() == null ? null : "= " + claim.eventType())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))
                + ": " + texts(claim.content());
    }

    private static String meeting(Meeting meeting) {
        return "meeting " + meeting.status() + " " + meeting.date() + " at " + name(meeting.venue()) + ": "
                + names(meeting.participants());
    }

    private static String proposal(Proposal proposal) {
        return "proposal " + proposal.name() + ", points " + proposal.points() + ", by " + name(proposal.author());
    }

    private static String figure(Figure figure) {
        return "figure " + figure.what() + ": " + (figure.qualifier() == null ? "" : figure.qualifier() + " ")
                + figure.value() + (figure.unit() == null ? "" : " " + figure.unit())
                + (figure.source() == null ? "" : ", source " + figure.source().name());
    }

    private static String names(List<EntityRef> refs) {
        return refs.stream().map(EntityRef::name).collect(Collectors.joining(", "));
    }

    private static @Nullable String name(@Nullable EntityRef ref) {
        return ref == null ? null : ref.name();
    }

    private static String texts(List<TextSpan> spans) {
        return spans.stream().map(TextSpan::text).collect(Collectors.joining(" | "));
    }
}
