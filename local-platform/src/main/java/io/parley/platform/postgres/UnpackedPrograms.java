package io.parley.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's programs in a folder, with a list of its files and their sizes beside it. */
record UnpackedPrograms(Path folder) {

    /** Whether every file is there as it was when the list was written. */
    boolean areWhole() {
        try {
            List<String> listed = Files.readAllLines(listFile());
            return !listed.isEmpty() && listed.equals(present());
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes the list; to be called when the programs have shown that they work. */
    void list() throws IOException {
        Path next = folder.resolveSibling(folder.getFileName() + ".new");
        Files.write(next, present());
        Files.move(next, listFile(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path listFile() {
        return folder.resolveSibling(folder.getFileName() + ".files");
    }

    private List<String> present() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .sorted()
                    .map(this::line)
                    .toList();
        }
    }

    /** A link counts by where it leads, so that one that leads nowhere shows. */
    private String line(Path file) {
        boolean link = Files.isSymbolicLink(file);
        boolean readable = Files.isReadable(file);
        return folder.relativize(file) + " " + (link ? "link" : file.toFile().length()) + " " + readable
                + (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isExecutable(file) ? " x" : "");
    }
}
