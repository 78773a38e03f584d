package io.parley.platform.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Java program to run as a child: its class path, main class, JVM options and arguments. */
public record JavaProgram(
        String name,
        List<Path> classPath,
        String mainClass,
        List<String> jvmOptions,
        List<String> arguments,
        Map<String, String> environment) {

    public JavaProgram {
        classPath = List.copyOf(classPath);
        jvmOptions = List.copyOf(jvmOptions);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** The command line, with {@link Tether} around the main class, deaf to the terminal's Ctrl-C. */
    List<String> command() {
        List<String> command = new ArrayList<>();
        if (File.separatorChar == '/') {
            // Ctrl-C reaches the whole group of processes; only the parent may decide in which order they stop.
            command.addAll(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        StartArchive.of(name).ifPresent(archive -> command.addAll(archive.options()));
        command.add("-cp");
        command.add(classPathText());
        command.add(Tether.class.getName());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    private String classPathText() {
        List<Path> all = new ArrayList<>();
        all.add(CodeLocation.of(Tether.class));
        all.addAll(classPath);
        return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
