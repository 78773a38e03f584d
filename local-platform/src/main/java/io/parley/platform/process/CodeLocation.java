package io.parley.platform.process;

import io.parley.platform.PlatformException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Finds the jar or the folder of classes that a class was loaded from, also under Quarkus' class loaders. */
public final class CodeLocation {

    private CodeLocation() {}

    /** The jar file or folder that holds {@code type}. */
    public static Path of(Class<?> type) {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource(name), name);
        String text = url.toString();
        try {
            if (text.startsWith("jar:")) {
                return Path.of(new URI(text.substring("jar:".length(), text.indexOf("!/"))));
            }
            return Path.of(new URI(text.substring(0, text.length() - name.length() + 1)));
        } catch (URISyntaxException e) {
            throw new PlatformException("the place of " + type.getName() + " is not a file: " + text, e);
        }
    }
}
