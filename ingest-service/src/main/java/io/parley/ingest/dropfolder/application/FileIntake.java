package io.parley.ingest.dropfolder.application;

import io.parley.ingest.article.application.Intake;
import io.parley.ingest.article.application.IntakeConfig;
import io.parley.ingest.article.application.Outcome;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Parameters;
import io.parley.ingest.wire.application.Reading;
import io.parley.ingest.wire.domain.WireDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one file in. */
@ApplicationScoped
public class FileIntake {

    private static final Map<String, String> TYPES = Map.of(
            "txt", "text/plain",
            "json", "application/json",
            "xml", "application/xml",
            "html", "text/html",
            "htm", "text/html");

    private final Reading reading;
    private final Intake intake;
    private final int limit;

    @Inject
    FileIntake(Reading reading, Intake intake, IntakeConfig config) {
        this.reading = reading;
        this.intake = intake;
        this.limit = Math.toIntExact(config.maxDocumentSize().asLongValue());
    }

    /**
     * Takes a file in.
     *
     * @return the reason why something in it was refused; empty when all is well
     * @throws Unavailable when it should be tried again
     */
    public Optional<String> take(Path file, @Nullable String provider) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            return Optional.of("the file is larger than " + limit + " bytes");
        }
        Parameters parameters = new Parameters(null, null, null, null, provider, null, null);
        Reading.Items items = reading.read(new WireDocument(bytes, type(file), null), parameters);
        List<Submission> submissions = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Identified item : items.items()) {
            if (item instanceof Identified.Article article) {
                submissions.add(article.submission());
            } else if (item instanceof Identified.Refused refused) {
                reasons.add(refused.refusal().sentence());
            } else if (item instanceof Identified.NotAnArticle other && !items.several()) {
                reasons.add("not an article: " + other.reason());
            }
        }
        for (Outcome outcome : intake.take(submissions)) {
            if (outcome instanceof Outcome.Unacknowledged) {
                throw new Unavailable.Broker("the broker did not acknowledge", null);
            }
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", reasons));
    }

    private static String type(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }
}
