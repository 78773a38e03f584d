package io.parley.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes completions for fish, which picocli does not: a line for each command, option and listed value. */
final class FishCompletion {

    private final String program;
    private final List<String> lines = new ArrayList<>();

    private FishCompletion(String program) {
        this.program = program;
    }

    /** The script for a command with all of its commands. */
    static String of(CommandSpec root) {
        FishCompletion script = new FishCompletion(root.name());
        script.lines.add(
                "# Completions of " + root.name() + " for fish; made by \"" + root.name() + " completion fish\".");
        script.add(root, "");
        return String.join("\n", script.lines);
    }

    /** @param under what has been typed before, as a condition of fish; empty at the beginning */
    private void add(CommandSpec command, String under) {
        List<String> names = command.subcommands().values().stream()
                .map(CommandLine::getCommandName)
                .distinct()
                .toList();
        String here =
                names.isEmpty() ? under : and(under, "not __fish_seen_subcommand_from " + String.join(" ", names));
        command.options().stream().filter(option -> !option.hidden()).forEach(option -> option(option, here));
        command.positionalParameters().forEach(values -> values(values, here));
        command.subcommands().values().stream().distinct().forEach(each -> {
            String name = each.getCommandName();
            line(
                    here,
                    "-f -a " + name + " -d "
                            + quoted(first(each.getCommandSpec().usageMessage().description())));
            add(each.getCommandSpec(), and(under, "__fish_seen_subcommand_from " + name));
        });
    }

    private void option(OptionSpec option, String here) {
        String names = option.names().length == 0
                ? ""
                : List.of(option.names()).stream()
                        .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                        .collect(Collectors.joining(" "));
        String value = option.arity().max() == 0 ? "" : " -r" + candidates(option.completionCandidates());
        line(here, names + value + " -d " + quoted(first(option.description())));
    }

    private void values(PositionalParamSpec values, String here) {
        if (values.completionCandidates() != null) {
            line(here, candidates(values.completionCandidates()).strip());
        }
    }

    private static String candidates(@Nullable Iterable<String> values) {
        if (values == null) {
            return "";
        }
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(value.toLowerCase(Locale.ROOT)));
        return " -f -a " + quoted(String.join(" ", all));
    }

    private void line(String condition, String what) {
        lines.add("complete -c " + program + (condition.isEmpty() ? "" : " -n " + quoted(condition)) + " " + what);
    }

    private static String and(String one, String other) {
        return one.isEmpty() ? other : one + "; and " + other;
    }

    private static String first(String[] description) {
        return description.length == 0
                ? ""
                : description[0].replaceAll("\\$\\{[^}]*}|%n", "").strip();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
