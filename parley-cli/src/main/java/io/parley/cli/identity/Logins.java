package io.parley.cli.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.console.CommandFailure;
import io.parley.events.EventJson;
import io.parley.platform.OwnFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Logins of this person, by the first port of the Parley that they are for, in a file that nobody else can read: a token goes
 * to no other service than the one that it was given for.
 */
public record Logins(Path file) {

    /** One login: whose tokens, and what they are renewed with. */
    public record Login(String issuer, String refreshToken) {}

    /** Those of the person whose command this is. */
    public static Logins ofThisPerson() {
        String given = System.getenv("XDG_CONFIG_HOME");
        Path folder =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(given);
        return new Logins(folder.resolve("parley").resolve("logins.json"));
    }

    /** The login for a Parley; empty when there is none. */
    public Optional<Login> at(int base) {
        JsonNode login = all().path(Integer.toString(base));
        return login.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Login(
                        login.path("issuer").asText(),
                        login.path("refreshToken").asText()));
    }

    /** Keeps a login instead of the one before. */
    public void keep(int base, Login login) {
        ObjectNode all = all();
        all.putObject(Integer.toString(base)).put("issuer", login.issuer()).put("refreshToken", login.refreshToken());
        write(all);
    }

    /** Forgets a login; nothing happens when there is none. */
    public void forget(int base) {
        ObjectNode all = all();
        if (all.remove(Integer.toString(base)) != null) {
            write(all);
        }
    }

    private ObjectNode all() {
        try {
            return Files.exists(file) && EventJson.mapper().readTree(Files.readString(file)) instanceof ObjectNode known
                    ? known
                    : EventJson.mapper().createObjectNode();
        } catch (IOException e) {
            throw CommandFailure.refused(file + " cannot be read: " + e.getMessage());
        }
    }

    private void write(ObjectNode all) {
        try {
            OwnFiles.write(file, EventJson.mapper().writeValueAsString(all));
        } catch (IOException e) {
            throw CommandFailure.refused(file + " cannot be written: " + e.getMessage());
        }
    }
}
