package io.parley.cli.demo;

import io.parley.cli.ParleyCommand;
import io.parley.platform.FreePort;
import io.parley.platform.process.StartArchive;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * A demo that nobody looks at, run by the script {@code parley} after a build with the folder of the archives: its
 * processes record what they load, so that the starts after it are quick ({@link StartArchive}).
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** Runs it, and ends with the exit code of the demo. */
    public static void main(String[] args) {
        System.setProperty(StartArchive.RECORD, "true");
        System.exit(ParleyCommand.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute("demo", "--once", "--ports", Integer.toString(FreePort.any())));
    }
}
