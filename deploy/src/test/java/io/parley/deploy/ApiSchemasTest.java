package io.parley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The checks find what they are there for: a misspelt field, a wrong type and a kind that nobody has. */
class ApiSchemasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {ports: [{port: 80, targetport: http}]}}",
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {replicas: many}}",
                "{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: a}, spec: {partition: 3}}",
                "{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: {name: a},"
                        + " spec: {scaleTargetRef: {name: b}, triggers: [], minReplicas: 1}}",
                "{apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: {name: a}, spec: {instances: three}}",
                "{apiVersion: example.org/v1, kind: Unheard, metadata: {name: a}}"
            })
    void what_a_cluster_would_not_take_is_found(String object) {
        assertThat(ApiSchemas.faults(new KubernetesObject(KubernetesObject.map(new Yaml().load(object)))))
                .isNotEmpty();
    }
}
