package io.parley.cli.console;

/** What the exit codes of every command mean. */
public final class ExitCodes {

    /** All was done. */
    public static final int DONE = 0;
    /** Something was refused or not found. */
    public static final int REFUSED = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** Parley does not run or did not start. */
    public static final int NOT_RUNNING = 3;

    /** The lines of every help page about exit codes. */
    public static final String DONE_TEXT = "0:done";

    public static final String REFUSED_TEXT = "1:something was refused or not found";
    public static final String USAGE_TEXT = "2:the command line is wrong";
    public static final String NOT_RUNNING_TEXT = "3:Parley does not run, or did not start";

    private ExitCodes() {}
}
