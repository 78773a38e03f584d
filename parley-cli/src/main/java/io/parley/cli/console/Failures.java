package io.parley.cli.console;

import io.parley.platform.PlatformException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever ends a command early into one sentence on standard error. */
public final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof CommandFailure expected) {
            command.getErr().println("parley: " + expected.getMessage());
            return expected.exitCode();
        }
        if (failure instanceof PlatformException platform) {
            command.getErr().println("parley: " + platform.getMessage());
            return ExitCodes.NOT_RUNNING;
        }
        throw failure;
    }
}
