package io.parley.timeline.facts.adapter;

import io.parley.events.article.ArticleEvent;
import io.parley.events.claims.Claim;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.claims.Figure;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.Position;
import io.parley.events.claims.Proposal;
import io.parley.events.claims.Role;
import io.parley.events.claims.StageReport;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.Entity;
import io.parley.timeline.facts.domain.ReportedArticle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of one version from its rows. */
final class FactList {

    private final List<Entity> entities = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<TimelineEvent> events = new ArrayList<>();
    private @Nullable StageReport stage;
    private final FactJson json;

    /** @param json what reads the facts of all versions that are read at once */
    FactList(FactJson json) {
        this.json = json;
    }

    void add(FactKind kind, String content) {
        switch (kind) {
            case ENTITY -> entities.add(json.read(content, Entity.class));
            case CLAIM -> claims.add(json.read(content, Claim.class));
            case MEETING -> meetings.add(json.read(content, Meeting.class));
            case PROPOSAL -> proposals.add(json.read(content, Proposal.class));
            case FIGURE -> figures.add(json.read(content, Figure.class));
            case ROLE -> roles.add(json.read(content, Role.class));
            case POSITION -> positions.add(json.read(content, Position.class));
            case EVENT -> events.add(json.read(content, TimelineEvent.class));
            case STAGE -> stage = json.read(content, StageReport.class);
        }
    }

    ReportedArticle report(ArticleEvent article, String envelope) {
        ClaimsEvent empty = json.read(envelope, ClaimsEvent.class);
        return new ReportedArticle(
                article,
                entities,
                new ClaimsEvent(
                        empty.articleId(),
                        empty.version(),
                        empty.engine(),
                        claims,
                        meetings,
                        proposals,
                        figures,
                        roles,
                        positions,
                        events,
                        stage,
                        empty.truncated()));
    }
}
