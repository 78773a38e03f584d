package io.parley.deploy;

import static io.parley.deploy.KubernetesObject.map;
import static io.parley.deploy.KubernetesObject.maps;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.kafka.KafkaAccounts;
import io.parley.events.kafka.KafkaTopics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topics and accounts on Kafka follow the one declaration of the topics. */
class KafkaObjectsTest {

    private static final KafkaTopics DECLARED = KafkaTopics.declared();

    @ParameterizedTest
    @CsvSource({"prod,production", "dev,laptop"})
    void an_overlay_has_the_declared_topics_in_its_sizing(String overlay, String name) throws Exception {
        KafkaTopics.Sizing sizing = DECLARED.sizing(name);
        Map<String, Map<String, Object>> expected = DECLARED.topics().stream()
                .collect(Collectors.toMap(
                        KafkaTopics.KafkaTopic::name,
                        topic -> Map.of(
                                "partitions", sizing.partitions(),
                                "replicas", (int) sizing.replicas(),
                                "config", DECLARED.settings(topic, sizing))));
        Map<String, Map<String, Object>> found = of(Kustomize.overlay(overlay), "KafkaTopic").stream()
                .collect(Collectors.toMap(KubernetesObject::name, topic -> map(topic.at("spec"))));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void every_declared_group_may_read_its_topics_and_put_aside_what_it_cannot_read() throws Exception {
        List<KubernetesObject> users = of(Kustomize.overlay("prod"), "KafkaUser");
        for (KafkaTopics.KafkaTopic topic : DECLARED.topics()) {
            for (String group : topic.consumerGroups()) {
                KubernetesObject user = account(users, group);
                assertThat(may(user, "group", group, "Read"))
                        .as("%s %s", user, group)
                        .isTrue();
                assertThat(may(user, "topic", topic.name(), "Read"))
                        .as("%s reads %s", user, topic.name())
                        .isTrue();
                if (!topic.name().endsWith(KafkaTopics.DEAD_LETTER_SUFFIX)) {
                    assertThat(may(user, "topic", topic.name() + KafkaTopics.DEAD_LETTER_SUFFIX, "Write"))
                            .as("%s puts aside of %s", user, topic.name())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_accounts_are_the_declared_ones_with_their_rights() throws Exception {
        List<KubernetesObject> users = of(Kustomize.overlay("prod"), "KafkaUser");
        for (KafkaAccounts.Account declared : KafkaAccounts.declared().accounts()) {
            assertThat(acls(account(users, declared.name())))
                    .as(declared.name())
                    .containsExactlyInAnyOrderElementsOf(declared.rights().stream()
                            .map(right -> Map.of(
                                    "resource",
                                    Map.of(
                                            "type", right.type(),
                                            "name", right.name(),
                                            "patternType", right.prefix() ? "prefix" : "literal"),
                                    "operations",
                                    (Object) right.operations()))
                            .toList());
        }
    }

    @Test
    void nobody_may_do_everything_and_ingest_reads_nothing() throws Exception {
        List<KubernetesObject> users = of(Kustomize.overlay("prod"), "KafkaUser");
        assertThat(users).allSatisfy(user -> assertThat(acls(user))
                .allSatisfy(
                        acl -> assertThat(String.valueOf(acl.get("operations"))).doesNotContain("All", "Alter")));
        assertThat(DECLARED.topics())
                .noneMatch(topic -> may(account(users, "parley-ingest"), "topic", topic.name(), "Read"));
    }

    private static List<KubernetesObject> of(List<KubernetesObject> objects, String kind) {
        return objects.stream().filter(object -> object.kind().equals(kind)).toList();
    }

    /** The account of the service that a consumer group belongs to. */
    private static KubernetesObject account(List<KubernetesObject> users, String group) {
        return users.stream()
                .filter(user -> group.startsWith(user.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account for " + group));
    }

    private static boolean may(KubernetesObject user, String type, String name, String operation) {
        return acls(user).stream().anyMatch(acl -> {
            Map<String, Object> resource = map(acl.get("resource"));
            String allowed = String.valueOf(resource.get("name"));
            boolean covers =
                    resource.get("patternType").equals("prefix") ? name.startsWith(allowed) : name.equals(allowed);
            return resource.get("type").equals(type)
                    && covers
                    && ((List<?>) acl.getOrDefault("operations", List.of())).contains(operation);
        });
    }

    private static List<Map<String, Object>> acls(KubernetesObject user) {
        return maps(user.at("spec", "authorization", "acls"));
    }
}
