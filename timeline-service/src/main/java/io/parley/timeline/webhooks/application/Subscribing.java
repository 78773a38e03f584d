package io.parley.timeline.webhooks.application;

import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.webhooks.domain.Secret;
import io.parley.timeline.webhooks.domain.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Subscribes receivers to topics. */
@ApplicationScoped
public class Subscribing {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Webhooks webhooks;

    @Inject
    Subscribing(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /**
     * Subscribes a receiver to what changes from now on.
     *
     * @throws IllegalArgumentException when the text is no address that something can be sent to; says why
     */
    @Transactional
    public Webhook subscribe(FollowedTopic topic, String url) {
        Instant now = Instant.now();
        Webhook webhook = new Webhook(
                UUID.randomUUID(),
                topic.slug(),
                address(url),
                Secret.fresh(),
                now,
                topic.revision(),
                0,
                null,
                now,
                null);
        webhooks.add(webhook);
        return webhook;
    }

    private static URI address(String url) {
        try {
            URI address = new URI(url.strip());
            String scheme = address.getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) || address.getHost() == null) {
                throw new IllegalArgumentException("is no http or https URL");
            }
            if (address.getUserInfo() != null) {
                throw new IllegalArgumentException("holds a login");
            }
            return address;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is no URL", e);
        }
    }
}
