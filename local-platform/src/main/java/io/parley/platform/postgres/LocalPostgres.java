package io.parley.platform.postgres;

import io.parley.platform.PlatformException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A running PostgreSQL server with durable settings, on the loopback address. */
public final class LocalPostgres implements AutoCloseable {

    /** The database user; {@link Databases#password} admits him. */
    public static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final ServerPassword password;
    private final PostmasterWatchdog watchdog;
    private final ProcessHandle postmaster;
    private volatile boolean closing;

    private LocalPostgres(EmbeddedPostgres server, ServerPassword password, PostmasterWatchdog watchdog) {
        this.server = server;
        this.password = password;
        this.watchdog = watchdog;
        this.postmaster = ProcessHandle.of(watchdog.postmasterPid())
                .orElseThrow(() -> new PlatformException("PostgreSQL ended right after its start"));
    }

    /** Starts a server on a folder, which may hold the data of an earlier one, also of one that crashed. */
    public static LocalPostgres start(Path folder, int port, Path log) {
        return start(folder, port, log, ServerBinaries.ofThisPerson());
    }

    static LocalPostgres start(Path folder, int port, Path log, ServerBinaries binaries) {
        ClusterFolder cluster = new ClusterFolder(folder);
        cluster.prepare();
        ServerPassword password = ServerPassword.of(cluster);
        PostmasterWatchdog watchdog = PostmasterWatchdog.over(cluster.path(), log);
        try {
            EmbeddedPostgres server = binaries.start(builder(cluster.path(), port, password)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile())));
            cluster.markComplete();
            closeToStrangers(cluster, new Databases(server.getPort(), password.value()));
            return new LocalPostgres(server, password, watchdog);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            watchdog.close();
            // An error of the unpacking says why in its cause alone.
            String why = e.getMessage() == null ? String.valueOf(e.getCause()) : e.getMessage();
            throw new PlatformException("PostgreSQL did not start (" + why + "); see " + log, e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, int port, ServerPassword password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // Options of initdb like the three before them; the later word on how to ask counts.
                .setLocaleConfig("auth", Admission.METHOD)
                .setLocaleConfig("pwfile", password.file().toString())
                .setConnectConfig("password", password.value())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("jit", "off");
    }

    /** A cluster of an earlier version let anybody in. Cut short, it is done at the next start. */
    private static void closeToStrangers(ClusterFolder cluster, Databases databases) throws IOException {
        if (cluster.admission().letsAnybodyIn()) {
            databases.setPassword();
            cluster.admission().askForPasswords();
            databases.readAdmissionAgain();
        }
    }

    /** The databases of this server. */
    public Databases databases() {
        return new Databases(server.getPort(), password.value());
    }

    /** Completes when the server ends although nobody closed it. */
    public CompletableFuture<LocalPostgres> onCrash() {
        CompletableFuture<LocalPostgres> never = new CompletableFuture<>();
        return postmaster.onExit().thenCompose(ended -> closing ? never : CompletableFuture.completedFuture(this));
    }

    /** The process id of the server's first process. */
    public long pid() {
        return postmaster.pid();
    }

    @Override
    public void close() {
        closing = true;
        try {
            server.close();
        } catch (IOException e) {
            throw new PlatformException("PostgreSQL did not stop: " + e.getMessage(), e);
        } finally {
            watchdog.close();
        }
    }
}
