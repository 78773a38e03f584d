package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ParleyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return ParleyCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    static Stream<String> commands() {
        return ParleyCommand.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_with_examples_and_exit_codes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: parley " + command, "Examples:", "Exit codes:");
    }

    @Test
    void without_a_command_the_usage_goes_to_standard_error_and_the_exit_code_is_2() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: parley");
    }

    @Test
    void an_unknown_command_is_a_wrong_command_line() {
        assertThat(run("shwo")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("show");
    }

    @Test
    void a_question_to_a_parley_that_does_not_run_says_so_in_one_sentence() {
        assertThat(run("show", "gaza-talks", "--ports", "1")).isEqualTo(3);
        assertThat(err.toString()).hasLineCount(1).contains("nothing answers at http://127.0.0.1:1");
    }

    @Test
    void an_impossible_port_is_a_wrong_command_line() {
        assertThat(run("status", "--ports", "70000")).isEqualTo(2);
        assertThat(err.toString()).contains("--ports");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(run("ingest", "no-such-file.json", "--ports", "1")).isEqualTo(1);
        assertThat(err.toString()).contains("no-such-file.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void a_shell_gets_a_script_that_knows_every_command(String shell) {
        assertThat(run("completion", shell)).isZero();
        assertThat(out.toString()).contains("complete -F", "topic", "follow", "--ports");
    }

    @Test
    void fish_gets_commands_options_and_listed_values_where_they_may_stand() {
        assertThat(run("completion", "fish")).isZero();
        assertThat(out.toString())
                .contains("complete -c parley -n 'not __fish_seen_subcommand_from demo up ")
                .contains("-n '__fish_seen_subcommand_from topic; and __fish_seen_subcommand_from set' -l replace")
                .contains("-n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'")
                .doesNotContain("${", "%n");
    }

    @Test
    void a_shell_without_a_script_is_a_wrong_command_line() {
        assertThat(run("completion", "powershell")).isEqualTo(2);
        assertThat(err.toString()).contains("SHELL");
    }

    @Test
    void a_topic_without_a_name_prints_how_to_use_it() {
        assertThat(run("topic")).isEqualTo(2);
        assertThat(err.toString()).contains("list", "show", "set", "rm");
    }

    @Test
    void a_folder_on_which_nothing_has_run_is_named(@TempDir Path folder) {
        assertThat(run("show", "gaza-talks", "--data", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("no Parley has run on " + folder);
    }

    @Test
    void nothing_to_stop_is_no_error(@TempDir Path folder) {
        assertThat(run("down", "--data", folder.toString())).isZero();
        assertThat(out.toString()).contains("nothing runs on " + folder);
    }
}
