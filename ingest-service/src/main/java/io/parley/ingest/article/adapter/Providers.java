package io.parley.ingest.article.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who ever sent something: asked when somebody wants to know whether an id came from another one, too. */
final class Providers {

    private static final String ADD =
            "INSERT INTO provider (name) SELECT unnest(?::text[]) ON CONFLICT (name) DO NOTHING";

    /** Names that are surely kept already, so that the database hears of each replica's providers once. */
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    /** The names that have to be kept yet. */
    Set<String> unknown(Set<String> names) {
        Set<String> unknown = new HashSet<>(names);
        unknown.removeAll(kept);
        return unknown;
    }

    static void add(Connection connection, Set<String> names) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setArray(
                    1, connection.createArrayOf("text", names.stream().sorted().toArray()));
            statement.executeUpdate();
        }
    }

    /** Names that a committed transaction has kept. */
    void committed(Set<String> names) {
        kept.addAll(names);
    }
}
