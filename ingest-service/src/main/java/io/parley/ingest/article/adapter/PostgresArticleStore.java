package io.parley.ingest.article.adapter;

import io.agroal.api.AgroalDataSource;
import io.parley.events.article.ArticleId;
import io.parley.ingest.article.application.ArticleStore;
import io.parley.ingest.article.application.EncodedEvent;
import io.parley.ingest.article.application.Heads;
import io.parley.ingest.article.application.IntakeConfig;
import io.parley.ingest.article.application.Outgoing;
import io.parley.ingest.article.application.Plan;
import io.parley.ingest.article.application.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Keeps versions and the waiting list in PostgreSQL; the statements are in {@link VersionRows} and {@link Outbox}. */
@ApplicationScoped
public class PostgresArticleStore implements ArticleStore {

    private static final int ATTEMPTS = 20;

    private final AgroalDataSource dataSource;
    private final Providers providers = new Providers();
    private final Duration lease;

    @Inject
    PostgresArticleStore(AgroalDataSource dataSource, IntakeConfig config) {
        this.dataSource = dataSource;
        this.lease = config.sendLease();
    }

    @Override
    public Plan record(Set<ArticleId> articles, Function<Heads, Plan> planner) {
        Set<String> newcomers = new HashSet<>();
        Plan kept = inTransaction(connection -> {
            VersionRows rows = new VersionRows(connection);
            Outbox outbox = new Outbox(connection);
            Plan plan = planner.apply(rows.lockHeads(articles));
            if (!plan.rows().isEmpty()) {
                rows.demote(plan.replaced(), plan.shadowed());
                outbox.remove(plan.replaced());
                rows.forget(plan.killed());
                outbox.removeAll(plan.killed());
                rows.insert(plan.rows());
                outbox.add(plan.rows(), lease);
                newcomers.clear();
                newcomers.addAll(providers.unknown(plan.providers()));
                if (!newcomers.isEmpty()) {
                    Providers.add(connection, newcomers);
                }
            }
            return plan;
        });
        providers.committed(newcomers);
        return kept;
    }

    @Override
    public Map<UUID, Outgoing> waiting(Collection<UUID> receipts) {
        return receipts.isEmpty() ? Map.of() : inTransaction(connection -> new Outbox(connection).waiting(receipts));
    }

    @Override
    public void acknowledged(Collection<UUID> receipts) {
        inTransaction(connection -> {
            Outbox outbox = new Outbox(connection);
            outbox.remove(receipts);
            outbox.relistOvertaken(receipts);
            return receipts;
        });
    }

    @Override
    public List<Outgoing> claimDue(int limit, Duration forHowLong) {
        return inTransaction(connection -> new Outbox(connection).claimDue(limit, forHowLong));
    }

    @Override
    public Set<UUID> released(Map<UUID, EncodedEvent> events, Instant availableAt) {
        return inTransaction(connection -> {
            Set<UUID> free = new VersionRows(connection).release(events, availableAt);
            new Outbox(connection).free(free);
            return free;
        });
    }

    @Override
    public Instant now() {
        return inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT now() AS moment");
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return Objects.requireNonNull(Times.read(row, "moment"));
            }
        });
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = dataSource.getConnection()) {
                return committed(connection, work);
            } catch (SQLException e) {
                if (!SqlStates.isLostRace(e) || attempt == ATTEMPTS) {
                    throw translate(e);
                }
            }
        }
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private static RuntimeException translate(SQLException e) {
        return SqlStates.isTransient(e)
                ? new Unavailable.Store(SqlStates.sentence(e), e)
                : new IllegalStateException("the database refused a statement", e);
    }
}
