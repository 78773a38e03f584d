package io.parley.platform.keycloak;

import io.parley.platform.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An unpacked Keycloak that was built for PostgreSQL ({@code kc.sh build}). The script {@code parley} fetches and builds it
 * at the first use, since it is ten times the size of Parley.
 */
public record KeycloakHome(Path folder) {

    /** The system property in which the script says where it is. */
    public static final String PROPERTY = "parley.keycloak.home";

    private static final String LIBRARY = "lib/quarkus-run.jar";

    /**
     * The one that the script made ready.
     *
     * @throws PlatformException when there is none
     */
    public static KeycloakHome current() {
        String folder = System.getProperty(PROPERTY, "");
        KeycloakHome home = new KeycloakHome(Path.of(folder));
        if (folder.isEmpty() || !Files.exists(home.library())) {
            throw new PlatformException("there is no Keycloak" + (folder.isEmpty() ? "" : " in " + folder)
                    + "; start Parley by the script parley with --secure, which fetches it");
        }
        return home;
    }

    Path library() {
        return folder.resolve(LIBRARY);
    }

    /** Lays a realm where a start imports it from, unless the realm exists. Placeholders are filled from the environment. */
    void offer(String realm) {
        Path file = folder.resolve("data/import/parley-realm.json");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, realm);
        } catch (IOException e) {
            throw new PlatformException("the realm cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }
}
