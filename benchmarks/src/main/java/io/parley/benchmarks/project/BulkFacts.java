package io.parley.benchmarks.project;

import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.events.article.ArticleEvent;
import io.parley.timeline.database.Json;
import io.parley.timeline.facts.adapter.Bodies;
import io.parley.timeline.facts.adapter.FactRows;
import io.parley.timeline.facts.domain.ReportedArticle;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Puts invented articles into the tables of facts as the intake would leave them, by COPY. */
final class BulkFacts {

    private static final int AT_ONCE = 500;
    private static final String NULL = "\\N";

    private final Stack stack;
    private final BenchSettings settings;

    BulkFacts(Stack stack, BenchSettings settings) {
        this.stack = stack;
        this.settings = settings;
    }

    void fill(int articles) throws SQLException, IOException {
        try (Connection connection = stack.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to timeline");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int first = 0; first < articles; first += AT_ONCE) {
                put(copy, first, Math.min(articles, first + AT_ONCE));
                if (first % (AT_ONCE * 20) == 0) {
                    settings.reached(String.format(Locale.ROOT, "filled in %,d of %,d articles", first, articles));
                }
            }
            statement.execute("analyze");
        }
    }

    private static void put(CopyManager copy, int first, int end) throws SQLException, IOException {
        FactRows rows = new FactRows();
        List<@Nullable Object[]> ids = new ArrayList<>();
        List<@Nullable Object[]> versions = new ArrayList<>();
        for (int number = first; number < end; number++) {
            ReportedArticle article = InventedNews.article(number);
            rows.add(InventedNews.entities(article));
            rows.add(article.report());
            ids.add(new @Nullable Object[] {article.id().value(), null});
            versions.add(version(article));
        }
        copy(copy, "article (article_id, killed_version)", ids);
        copy(
                copy,
                "article_version (article_id, version, status, provenance, body, available_at, settled, engine_sequence)",
                versions);
        copy(copy, "extraction (article_id, version, engine_sequence, kind, envelope)", rows.extractions());
        copy(copy, "fact (article_id, version, engine_sequence, kind, ordinal, content)", rows.facts());
    }

    private static @Nullable Object[] version(ReportedArticle article) {
        ArticleEvent event = article.article();
        return new @Nullable Object[] {
            event.articleId().value(),
            event.version(),
            event.status().name(),
            Json.write(Bodies.without(event)),
            event.body(),
            event.availableAt(),
            true,
            article.report().engine().sequence()
        };
    }

    private static void copy(CopyManager copy, String table, List<@Nullable Object[]> rows)
            throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                text.append(i == 0 ? "" : "\t").append(row[i] == null ? NULL : escaped(String.valueOf(row[i])));
            }
            text.append('\n');
        }
        copy.copyIn("copy " + table + " from stdin", new StringReader(text.toString()));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
