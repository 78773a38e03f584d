package io.parley.ingest.wire.application;

import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.Refusal.Kind;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses the format of a document and reads it into items that are ready for the intake. */
@ApplicationScoped
public class Reading {

    private static final String FEED = "feed";

    private final List<WireFormat> formats;
    private final StoryIds storyIds;
    private final Clock clock;
    private final Duration leap;
    private final int maxItems;

    @Inject
    Reading(Instance<WireFormat> formats, KnownStories stories, Clock clock, ReadingConfig config) {
        this(formats.stream().toList(), stories, clock, config.clockLeap(), config.maxItems());
    }

    /** For tests without a container. */
    public Reading(List<WireFormat> formats, KnownStories stories, Clock clock, Duration leap, int maxItems) {
        this.formats = List.copyOf(formats);
        this.storyIds = new StoryIds(stories);
        this.clock = clock;
        this.leap = leap;
        this.maxItems = maxItems;
        RemarkCounter.announce();
    }

    /**
     * What a reading yields: one item, or several that are answered as a list.
     *
     * @param decoding how the bytes were read, for people; null where the standard leaves no choice
     * @param fault where a strict reader would have stopped; null when it would not
     */
    public record Items(
            List<Identified> items,
            boolean several,
            @Nullable String decoding,
            @Nullable String fault) {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Reads a document. */
    public Items read(WireDocument document, Parameters parameters) {
        if (isArchive(document.bytes())) {
            return refused(new Refusal(Kind.UNSUPPORTED, null, "it is a ZIP file; its documents are taken one by one"));
        }
        WireDocument placed = document.at(parameters.url());
        List<WireFormat> fitting =
                formats.stream().filter(format -> format.recognises(placed)).toList();
        if (fitting.isEmpty()) {
            return unsupported(placed);
        }
        WireFormat format = fitting.get(0);
        Parsed parsed = bounded(format, format.parse(placed));
        Items items = identify(parsed, parameters);
        return format.name().equals(FEED)
                ? new Items(storyIds.settled(items.items()), items.several(), items.decoding(), items.fault())
                : items;
    }

    /** Completes and identifies what a format has parsed. */
    public Items identify(Parsed parsed, Parameters parameters) {
        Calendar calendar = new Calendar(clock.instant(), leap);
        if (parsed instanceof Parsed.One one) {
            Identified item = Identification.of(one.item(), parameters, calendar);
            RemarkCounter.count(item);
            return new Items(List.of(item), false, null, null);
        }
        Parsed.Several several = (Parsed.Several) parsed;
        Parameters shared = parameters.forEach();
        return new Items(
                several.items().stream()
                        .map(item -> Identification.of(item, shared, calendar))
                        .peek(RemarkCounter::count)
                        .toList(),
                true,
                several.decoding(),
                several.fault());
    }

    /** A feed has the newest items first, and what lies beyond the limit was read before; other documents are refused. */
    private Parsed bounded(WireFormat format, Parsed parsed) {
        if (!(parsed instanceof Parsed.Several several) || several.items().size() <= maxItems) {
            return parsed;
        }
        String reason = "it holds %,d items, more than the %,d that are taken in at once"
                .formatted(several.items().size(), maxItems);
        return format.name().equals(FEED)
                ? new Parsed.Several(several.items().subList(0, maxItems), several.decoding(), reason)
                : Parsed.refused(new Refusal(Kind.TOO_LARGE, null, reason));
    }

    private Items unsupported(WireDocument document) {
        String known = formats.stream().map(WireFormat::name).sorted().collect(Collectors.joining(", "));
        String type = document.mediaType().isEmpty() ? "none" : document.mediaType();
        return refused(new Refusal(
                Kind.UNSUPPORTED,
                "Content-Type",
                "is " + type + ", and the content is of no format known here (" + known + ")"));
    }

    private static Items refused(Refusal refusal) {
        return new Items(List.of(new Identified.Refused(refusal)), false, null, null);
    }

    /** As a ZIP file begins: no archive is unpacked here, and the readers of pages would find words in any bytes. */
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
