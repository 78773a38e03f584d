package io.parley.timeline.views.adapter;

import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.domain.AuditEntry;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Entity tags: an answer is the same while topic, definition, revision, audit and address (with its asOf) are. */
final class Tags {

    private Tags() {}

    /** @param audit the topic's, which changes without a revision when a version cannot be read */
    static EntityTag of(FollowedTopic topic, List<AuditEntry> audit, URI address) {
        String state = String.join(
                "\n",
                topic.slug().value(),
                topic.createdAt().toString(),
                Long.toString(topic.generation()),
                Long.toString(topic.revision()),
                audit.stream().map(AuditEntry::id).collect(Collectors.joining("\t")),
                address.getRawPath(),
                String.valueOf(address.getRawQuery()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(hash, 0, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
