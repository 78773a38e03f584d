package io.parley.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A real API server on an etcd of its own, made by {@code deploy/k8s/build-api-server}; nothing that it takes ever runs. */
final class ApiServer implements AutoCloseable {

    private static final String TOKEN = "of-nobody-else";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path folder;
    private final int port = freePort();
    private final List<Process> processes = new ArrayList<>();

    private ApiServer(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where the programs are not named by {@code parley.apiserver}. */
    static ApiServer start(Path folder) throws Exception {
        @Nullable String programs = System.getProperty("parley.apiserver");
        assumeTrue(programs != null, "skipped: -Dparley.apiserver names no folder of deploy/k8s/build-api-server");
        ApiServer server = new ApiServer(folder);
        try {
            server.run(Path.of(programs));
            return server;
        } catch (Exception | Error e) {
            server.close();
            throw e;
        }
    }

    private void run(Path programs) throws Exception {
        String key = folder.resolve("accounts.key").toString();
        Tool.run("openssl", "genrsa", "-out", key, "2048");
        Path tokens = Files.writeString(folder.resolve("tokens"), TOKEN + ",admin,1,system:masters\n");
        String etcd = "http://127.0.0.1:" + freePort();
        begin(
                programs.resolve("etcd"),
                "--data-dir=" + folder.resolve("etcd"),
                "--listen-client-urls=" + etcd,
                "--advertise-client-urls=" + etcd,
                "--listen-peer-urls=http://127.0.0.1:" + freePort());
        begin(
                programs.resolve("kube-apiserver"),
                "--etcd-servers=" + etcd,
                "--bind-address=127.0.0.1",
                "--advertise-address=127.0.0.1",
                "--secure-port=" + port,
                "--cert-dir=" + folder.resolve("certificates"),
                "--service-account-issuer=https://parley.example",
                "--service-account-key-file=" + key,
                "--service-account-signing-key-file=" + key,
                "--token-auth-file=" + tokens,
                "--authorization-mode=RBAC",
                "--service-cluster-ip-range=10.0.0.0/24");
        Awaitility.await("the API server")
                .atMost(LONGEST_START)
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .until(() -> kubectl("get", "--raw", "/readyz").equals("ok"));
    }

    private void begin(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(Arrays.asList(arguments));
        command.add(0, program.toString());
        processes.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(program.getFileName() + ".log").toFile())
                .start());
    }

    /** Makes a kind of custom resource known, by the schema of its definition or by none. */
    void define(String group, String version, String kind, JsonNode schema) throws Exception {
        String plural = kind.toLowerCase(Locale.ROOT).replaceAll("(?<![aeiou])y$", "ie") + "s";
        var definition = new ObjectMapper().createObjectNode();
        definition.put("apiVersion", "apiextensions.k8s.io/v1").put("kind", "CustomResourceDefinition");
        var metadata = definition.putObject("metadata").put("name", plural + "." + group);
        metadata.putObject("annotations").put("api-approved.kubernetes.io", "https://parley.example");
        var spec = definition.putObject("spec").put("group", group).put("scope", "Namespaced");
        spec.putObject("names").put("kind", kind).put("plural", plural);
        var served = spec.putArray("versions").addObject();
        served.put("name", version).put("served", true).put("storage", true);
        served.putObject("schema").set("openAPIV3Schema", schema);
        kubectl("create", "-f", file(definition.toString()));
        Awaitility.await(kind)
                .atMost(LONGEST_START)
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .until(() -> kubectl("get", plural + "." + group, "--ignore-not-found")
                        .isEmpty());
    }

    /** What the server says to objects that it is asked to take, without taking them; fails where it refuses one. */
    String dryRun(String yaml) throws Exception {
        return kubectl("apply", "--dry-run=server", "--validate=strict", "-f", file(yaml));
    }

    String kubectl(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "--kubeconfig=/dev/null",
                "--server=https://127.0.0.1:" + port,
                "--insecure-skip-tls-verify",
                "--token=" + TOKEN));
        command.addAll(Arrays.asList(arguments));
        return Tool.run("kubectl", command.toArray(String[]::new));
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "objects", ".yaml"), text)
                .toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (int last = processes.size() - 1; last >= 0; last--) {
            processes.get(last).destroy();
            var unused = processes.get(last).onExit().join();
        }
    }
}
