package io.parley.deploy;

import static io.parley.deploy.KubernetesObject.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path EXPORT = Tool.repository()
            .resolve("local-platform/src/main/resources/io/parley/platform/keycloak/parley-realm.json");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(PARLEY_\\w+)}");

    @Test
    void kubernetes_imports_the_same_realm_as_a_laptop() throws Exception {
        Object exported = new ObjectMapper().readValue(EXPORT.toFile(), Map.class);
        assertThat(realm().at("spec", "realm")).isEqualTo(exported);
    }

    @Test
    void every_secret_of_the_realm_is_a_placeholder_that_is_filled_from_outside() throws Exception {
        String export = Files.readString(EXPORT);
        Set<String> used = PLACEHOLDER
                .matcher(export)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(2, found.length() - 1))
                .collect(Collectors.toSet());
        assertThat(map(realm().at("spec", "placeholders"))).containsOnlyKeys(used);
        assertThat(Pattern.compile("\"(secret|password)\": \"(?!\\$\\{PARLEY_)")
                        .matcher(export)
                        .find())
                .isFalse();
    }

    private static KubernetesObject realm() throws Exception {
        return Kustomize.overlay("prod").stream()
                .filter(object -> object.kind().equals("KeycloakRealmImport"))
                .findFirst()
                .orElseThrow();
    }
}
