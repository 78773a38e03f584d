package io.parley.timeline.verify.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.projection.application.Progress;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.verify.application.Verification;
import io.parley.timeline.verify.application.Verification.Difference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks the views of a topic against its facts, for operators. */
@Path("/api/v1/topics/{slug}/verification")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class VerificationResource {

    private static final int MOST = 1_000;

    private final Topics topics;
    private final Progress progress;
    private final Verification verification;

    @Inject
    VerificationResource(Topics topics, Progress progress, Verification verification) {
        this.topics = topics;
        this.progress = progress;
        this.verification = verification;
    }

    /** The outcome; behind says that work was under way, so that the differences mean nothing. */
    public record Outcome(String slug, long revision, boolean behind, int count, List<Difference> differences) {}

    @GET
    @Operation(summary = "Computes the views of a topic anew from its facts and lists where the kept ones differ")
    public Outcome verify(@PathParam("slug") String slug) {
        FollowedTopic before = find(slug);
        List<Difference> differences = verification.differences(before);
        FollowedTopic after = find(slug);
        boolean behind = before.revision() != after.revision()
                || before.generation() != after.generation()
                || progress.topicsBehind(Reader.OF_ALL).contains(slug);
        return new Outcome(
                slug,
                after.revision(),
                behind,
                differences.size(),
                differences.subList(0, Math.min(MOST, differences.size())));
    }

    private FollowedTopic find(String slug) {
        return topics.find(TopicResource.slug(slug), Reader.OF_ALL).orElseThrow(() -> TopicResource.noTopic(slug));
    }
}
