package io.parley.cli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.cli.console.CommandFailure;
import io.parley.events.EventJson;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecuredParleyTest {

    private static final URI ISSUER = URI.create("http://127.0.0.1:8092/realms/parley");

    @TempDir
    private Path data;

    @Test
    void secrets_are_made_once_and_only_their_owner_reads_them() throws Exception {
        Secrets first = Secrets.of(data);
        assertThat(Secrets.of(data).values()).isEqualTo(first.values());
        assertThat(first.values().values()).doesNotHaveDuplicates().allMatch(secret -> secret.length() >= 32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void two_folders_have_nothing_in_common() {
        assertThat(Secrets.of(data.resolve("one")).values().values())
                .doesNotContainAnyElementsOf(
                        Secrets.of(data.resolve("two")).values().values());
    }

    @Test
    void the_realm_to_import_holds_placeholders_and_no_secret() throws Exception {
        SecuredParley secured = SecuredParley.on(data, 8092);
        String realm = secured.realm();
        assertThat(EventJson.mapper().readTree(realm).findValuesAsText("username"))
                .contains("analyst", "chief", "member");
        assertThat(EventJson.mapper().readTree(realm).path("groups").findValuesAsText("name"))
                .contains("ceasefire-desk");
        assertThat(secured.secrets().values().values()).noneMatch(realm::contains);
        assertThat(secured.environment(URI.create("http://127.0.0.1:8080"), URI.create("http://127.0.0.1:8081")))
                .containsKeys(
                        "PARLEY_ANALYST_PASSWORD",
                        "PARLEY_MEMBER_PASSWORD",
                        "PARLEY_CHIEF_PASSWORD",
                        "PARLEY_DASHBOARD_URL",
                        "PARLEY_INGEST_URL");
    }

    @Test
    void an_account_of_the_environment_needs_all_three_names() {
        assertThat(ServiceAccount.of(Map.of())).isEmpty();
        assertThatThrownBy(() -> ServiceAccount.of(Map.of("PARLEY_ISSUER", ISSUER.toString())))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("PARLEY_CLIENT_ID");
    }
}
