package io.parley.extract.articles.adapter;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** The three Kafka topics that this service writes to; a send completes when the broker has acknowledged it. */
@ApplicationScoped
public class Outbound {

    private static final int WAITING = 4096;

    private final MutinyEmitter<byte[]> entities;
    private final MutinyEmitter<byte[]> claims;
    private final MutinyEmitter<byte[]> deadLetters;

    @Inject
    Outbound(
            @Channel("entities-out") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = WAITING)
                    MutinyEmitter<byte[]> entities,
            @Channel("claims-out") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = WAITING)
                    MutinyEmitter<byte[]> claims,
            @Channel("dead-letters-out") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = WAITING)
                    MutinyEmitter<byte[]> deadLetters) {
        this.entities = entities;
        this.claims = claims;
        this.deadLetters = deadLetters;
    }

    Uni<Void> report(ReportMessages messages) {
        return Uni.join()
                .all(entities.sendMessage(fresh(messages.entities())), claims.sendMessage(fresh(messages.claims())))
                .andFailFast()
                .replaceWithVoid();
    }

    Uni<Void> deadLetter(Message<byte[]> message) {
        return deadLetters.sendMessage(fresh(message));
    }

    /** A message is acknowledged once; a repeated send needs one of its own. */
    private static Message<byte[]> fresh(Message<byte[]> message) {
        return Message.of(message.getPayload(), message.getMetadata());
    }
}
