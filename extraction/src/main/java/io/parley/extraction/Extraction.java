package io.parley.extraction;

import io.parley.events.claims.Claim;
import io.parley.events.claims.DateValue;
import io.parley.events.claims.Figure;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.Position;
import io.parley.events.claims.Proposal;
import io.parley.events.claims.Role;
import io.parley.events.claims.StageReport;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.Entity;
import io.parley.events.text.TextSpan;
import io.parley.extraction.claims.AttributedSpeech;
import java.util.List;

/**
 * All that the engine found in one article; every span counts Unicode code points of the body.
 *
 * @param language ISO 639-1 code
 * @param periods expressions of time that have no value ("in the coming days")
 */
public record Extraction(
        String language,
        List<Entity> entities,
        List<Claim> claims,
        List<AttributedSpeech> attributions,
        List<DateValue> dates,
        List<TextSpan> periods,
        List<Role> roles,
        List<Meeting> meetings,
        List<Proposal> proposals,
        List<Figure> figures,
        List<Position> positions,
        List<TimelineEvent> events,
        StageReport stage) {

    public Extraction {
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        attributions = List.copyOf(attributions);
        dates = List.copyOf(dates);
        periods = List.copyOf(periods);
        roles = List.copyOf(roles);
        meetings = List.copyOf(meetings);
        proposals = List.copyOf(proposals);
        figures = List.copyOf(figures);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
    }
}
