package io.parley.cli.print;

import picocli.CommandLine;

/** How text is set off: by colours and weight on a terminal, not at all in a pipe or where NO_COLOR is set. */
public enum Style {
    PLAIN,
    TERMINAL;

    private static final String RESET = "\u001b[0m";

    /** The style of what a command prints to. */
    public static Style of(CommandLine command) {
        return command.getColorScheme().ansi().enabled() ? TERMINAL : PLAIN;
    }

    /** Whether the output is for programs as much as for people. */
    public boolean isPlain() {
        return this == PLAIN;
    }

    String strong(String text) {
        return marked("\u001b[1m", text);
    }

    String heading(String text) {
        return marked("\u001b[1;36m", text);
    }

    String quiet(String text) {
        return marked("\u001b[2m", text);
    }

    /** The same text, set off by what it means: green for what brings the sides together, red for what parts them. */
    String judged(String text, double direction) {
        return direction == 0 ? text : marked(direction > 0 ? "\u001b[32m" : "\u001b[31m", text);
    }

    private String marked(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : code + text + RESET;
    }
}
