# Every service's image; they differ in what is copied in:
#   mvn -DskipTests package && docker build --build-arg SERVICE=ingest-service -t parley/ingest-service:0.1.0 .
ARG SERVICE
FROM eclipse-temurin:25-jre AS cache
ARG SERVICE
COPY ${SERVICE}/target/quarkus-app/ /app/
WORKDIR /app
# The time of the build is not part of the image: layers of the same files are the same layers.
RUN find . -exec touch --date=2026-01-01T00:00:00Z {} +
# A start without Kafka and PostgreSQL, which ends by itself: the classes that it loads are kept ready (JEP 514). The
# cache is a help, not a need; without one, or with another JVM, the service starts as ever, more slowly.
RUN QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_INIT_AND_EXIT=true QUARKUS_FLYWAY_MIGRATE_AT_START=false \
    timeout 60 java -XX:AOTCacheOutput=/app/start.aot -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -jar quarkus-run.jar >/tmp/start.log 2>&1; \
    test -f start.aot || touch start.aot
# Libraries change least, our own code most: one layer each, so that an upgrade ships kilobytes. The last one is the cache.
RUN mkdir -p /layers/libraries/app /layers/program/app /layers/cache/app && \
    mv lib /layers/libraries/app/ && mv *.jar quarkus app /layers/program/app/ && mv start.aot /layers/cache/app/ && \
    find /layers -exec touch --date=2026-01-01T00:00:00Z {} +

FROM eclipse-temurin:25-jre
ARG SERVICE
LABEL org.opencontainers.image.title="parley-${SERVICE}" \
      org.opencontainers.image.licenses="Apache-2.0"

COPY --from=cache /layers/libraries/ /
COPY --from=cache /layers/program/ /
COPY --from=cache /layers/cache/ /

WORKDIR /app
# A number, so that Kubernetes can see that it is not root.
USER 10001:10001
EXPOSE 8080

# Who calls from outside a container needs another address than loopback; the service still refuses to start there
# unless authentication is configured or parley.security.anonymous says that the network is closed.
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"

# bash alone: the image needs neither curl nor wget.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["java", "-XX:AOTCache=/app/start.aot", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", "/app/quarkus-run.jar"]
