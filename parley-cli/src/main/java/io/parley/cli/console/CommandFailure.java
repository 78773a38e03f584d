package io.parley.cli.console;

/** Ends a command with one sentence on standard error and an exit code. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** Something was refused or is not there. */
    public static CommandFailure refused(String sentence) {
        return new CommandFailure(ExitCodes.REFUSED, sentence);
    }

    /** The command line makes no sense. */
    public static CommandFailure usage(String sentence) {
        return new CommandFailure(ExitCodes.USAGE, sentence);
    }

    /** Parley does not run, or did not start. */
    public static CommandFailure notRunning(String sentence) {
        return new CommandFailure(ExitCodes.NOT_RUNNING, sentence);
    }

    /** Whether nothing answered, so that trying again later may help. */
    public boolean isPassing() {
        return exitCode == ExitCodes.NOT_RUNNING;
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
