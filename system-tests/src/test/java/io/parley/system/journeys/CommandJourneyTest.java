package io.parley.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.ParleyCommand;
import io.parley.system.running.Target;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against a running system: topics are made, changed and removed, and articles taken in. */
class CommandJourneyTest {

    private static final String LINE =
            "{\"id\":\"urn:command:%d\",\"headline\":\"Pay talks %d\",\"published\":\"2025-03-1%dT09:00:00Z\","
                    + "\"provider\":\"Quayside Wire\",\"text\":\"Harbour pilots of Westhaven met the port company for pay talks.\"}";

    private static Target target;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void start() {
        target = Target.any();
    }

    @AfterAll
    static void stop() {
        if (target != null) {
            target.close();
        }
    }

    @BeforeEach
    void forget() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    private int run(String... command) {
        forget();
        URI timeline = target.parley().timeline().service();
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--ports", Integer.toString(timeline.getPort())));
        return ParleyCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void a_topic_is_changed_only_when_that_is_asked_for() {
        assertThat(run("topic", "set", "pilots", "--title", "Pilots", "--entities", "Westhaven", "--words", "pay"))
                .isZero();
        assertThat(run("topic", "set", "pilots", "--title", "Pilots", "--entities", "Westhaven", "--words", "pay"))
                .isZero();
        assertThat(run("topic", "pilots", "--title", "Pilots", "--entities", "Westhaven", "--words", "pay,strike"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("words: +strike", "--replace");
        assertThat(run("topic", "show", "pilots")).isZero();
        assertThat(out.toString()).contains("words     pay\n");
        assertThat(run(
                        "topic",
                        "set",
                        "pilots",
                        "--title",
                        "Pilots",
                        "--entities",
                        "Westhaven",
                        "--words",
                        "pay,strike",
                        "--replace"))
                .isZero();
        assertThat(run("topic", "list")).isZero();
        assertThat(out.toString()).containsPattern("pilots +Pilots");
        assertThat(run("topic", "archive", "pilots")).isZero();
        assertThat(run("topic", "archive", "--undo", "pilots")).isZero();
        assertThat(run("topic", "archive", "no-such")).isEqualTo(1);
        assertThat(run("topic", "rm", "pilots")).isZero();
        assertThat(run("topic", "show", "pilots")).isEqualTo(1);
        assertThat(run("topic", "rm", "pilots")).isEqualTo(1);
    }

    @Test
    void a_file_of_lines_is_taken_in_and_a_wrong_line_is_named(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dispatches.ndjson");
        Files.writeString(file, LINE.formatted(1, 1, 1) + "\n{broken\n" + LINE.formatted(2, 2, 2) + "\n");
        assertThat(run("ingest", file.toString())).isEqualTo(1);
        assertThat(out.toString().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactly("ACCEPTED", "REFUSED", "ACCEPTED");
        assertThat(out.toString()).contains("line 2:");
        assertThat(run("ingest", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("DUPLICATE");
    }
}
