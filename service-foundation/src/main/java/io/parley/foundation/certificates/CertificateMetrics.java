package io.parley.foundation.certificates;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code parley_certificate_end_seconds}: when the certificates end that Kafka and PostgreSQL show, in seconds since 1970. Of a server
 * that is reached without TLS there is none.
 */
@ApplicationScoped
public class CertificateMetrics {

    private static final Logger LOG = Logger.getLogger(CertificateMetrics.class);

    private final Loops loops;
    private final Duration between;
    private final Map<TlsServer, AtomicReference<Double>> ends = new LinkedHashMap<>();
    private @Nullable Loop loop;

    @Inject
    CertificateMetrics(
            Loops loops,
            CertificatesConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") Optional<String> brokers,
            @ConfigProperty(name = "kafka.security.protocol") Optional<String> protocol,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> database) {
        this.loops = loops;
        this.between = config.between();
        Stream.of(
                        brokers.flatMap(servers -> TlsServer.kafka(servers, protocol.orElse("PLAINTEXT"))),
                        database.flatMap(TlsServer::postgres))
                .flatMap(Optional::stream)
                .forEach(server -> ends.put(server, new AtomicReference<>(Double.NaN)));
    }

    void start(@Observes StartupEvent event) {
        if (ends.isEmpty()) {
            return;
        }
        ends.forEach((server, end) -> Metrics.gauge(
                "parley.certificate.end.seconds", Tags.of("server", server.name()), end, AtomicReference::get));
        loop = loops.start("certificates", this::look);
    }

    private void look() throws InterruptedException {
        for (Map.Entry<TlsServer, AtomicReference<Double>> one : ends.entrySet()) {
            try {
                one.getValue().set((double) one.getKey().certificateEnds().getEpochSecond());
            } catch (IOException e) {
                // That a server is away is seen elsewhere; what its certificate said is still so.
                LOG.debugf(
                        "the certificate of %s cannot be seen: %s", one.getKey().name(), e.getMessage());
            }
        }
        Thread.sleep(between.toMillis());
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}
