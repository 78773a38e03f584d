package io.parley.cli.console;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley completion}: prints a script that completes commands and options in a shell. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands and options in your shell.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.USAGE_TEXT},
        footer = {
            "%nExamples:",
            "  source <(parley completion bash)                    in this shell; in ~/.bashrc for all",
            "  parley completion zsh > ~/.parley-completion.zsh    and source it in ~/.zshrc after compinit",
            "  parley completion fish > ~/.config/fish/completions/parley.fish"
        })
public final class CompletionCommand implements Callable<Integer> {

    /** Shells that there is a script for: picocli makes one that bash and zsh understand. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Parameters(paramLabel = "SHELL", description = "One of bash, zsh, fish.")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        if (shell == Shell.FISH) {
            spec.commandLine().getOut().println(FishCompletion.of(root));
            return ExitCodes.DONE;
        }
        if (shell == Shell.ZSH) {
            spec.commandLine().getOut().println("autoload -U +X bashcompinit && bashcompinit");
        }
        spec.commandLine().getOut().println(AutoComplete.bash(root.name(), root.commandLine()));
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }
}
