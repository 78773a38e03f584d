package io.parley.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** Builds configurations with {@code kubectl kustomize}; tests are skipped where it is not installed. */
final class Kustomize {

    private static final String FOLDER = "deploy/k8s";

    private Kustomize() {}

    /** The objects of an overlay. */
    static List<KubernetesObject> overlay(String name) throws Exception {
        return build(FOLDER + "/overlays/" + name);
    }

    /** The base with some of the components, in their order. */
    static List<KubernetesObject> base(List<String> components) throws Exception {
        Path folder = Tool.repository().resolve("deploy/target/combinations/" + String.join("+", components));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("kustomization.yaml"), kustomization(folder, components));
        return build(Tool.repository().relativize(folder).toString());
    }

    /** The names of all components. */
    static List<String> components() throws IOException {
        try (var folders = Files.list(Tool.repository().resolve(FOLDER + "/components"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<KubernetesObject> build(String folder) throws Exception {
        Iterable<Object> documents = new Yaml().loadAll(Tool.run("kubectl", "kustomize", folder));
        return StreamSupport.stream(documents.spliterator(), false)
                .map(document -> new KubernetesObject(KubernetesObject.map(document)))
                .toList();
    }

    private static String kustomization(Path folder, List<String> components) {
        Path k8s = folder.relativize(Tool.repository().resolve(FOLDER));
        StringBuilder text = new StringBuilder("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n")
                .append("namespace: parley\nresources: [")
                .append(k8s.resolve("base"))
                .append("]\ncomponents:\n");
        components.forEach(component -> text.append("  - ")
                .append(k8s.resolve("components").resolve(component))
                .append('\n'));
        return text.toString();
    }
}
