package io.parley.system.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.client.IngestResult;
import io.parley.cli.console.CommandFailure;
import io.parley.events.EventJson;
import io.parley.system.running.RunningParley;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Sends a few articles a second, whatever is down: one that is not acknowledged is sent again as it is, until it is. Each
 * has one claim with a word that no other has.
 */
final class ArticleLoad implements Runnable {

    /** The topic that all of them belong to. */
    static final List<String> SIDES = List.of("Orrel Guild", "Kilnmark Chamber");

    private static final List<String> SYLLABLES =
            List.of("ba", "del", "kor", "mi", "ran", "sel", "tov", "vek", "wyn", "zar");
    private static final long PAUSE_MILLIS = 300;

    private final RunningParley parley;
    private final Random random;
    private final Map<String, IngestResult> acknowledged = new LinkedHashMap<>();
    private volatile boolean stopped;

    ArticleLoad(RunningParley parley, long seed) {
        this.parley = parley;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        for (int number = 0; !stopped; number++) {
            String word = word(number);
            ObjectNode article = article(number, word);
            while (!isTaken(word, article) && !stopped) {
                pause();
            }
            pause();
        }
    }

    private boolean isTaken(String word, ObjectNode article) {
        try {
            IngestResult result = parley.send(article);
            if (result.isPublished()) {
                acknowledged.put(word, result);
            }
            return result.isPublished();
        } catch (CommandFailure e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The word of a number, in which its digits stand as syllables. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (char digit : "%04d".formatted(number).toCharArray()) {
            word.append(SYLLABLES.get(digit - '0'));
        }
        return word.toString();
    }

    private ObjectNode article(int number, String word) {
        StringBuilder filler = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            filler.append(i % 12 == 0 ? "\n\nThe guild spoke of " : " ").append(word(random.nextInt(10_000)));
            filler.append(i % 12 == 11 ? "." : "");
        }
        ObjectNode item = EventJson.mapper().createObjectNode();
        item.put("uri", "urn:faults:" + number);
        item.put("type", "text");
        item.put("version", "1");
        item.put("provider", "Faults Wire");
        item.put("pubstatus", "usable");
        item.put("language", "en");
        item.put("versioncreated", "2025-03-04T09:00:00Z");
        item.put("headline", "Guild rejects offer");
        item.put("body_text", """
                GENEVA, March 4 (Faults Wire) - Negotiators of the Orrel Guild and the Kilnmark Chamber met in Geneva on \
                Tuesday for talks on kiln wages.

                "We reject the %s offer of the chamber," Orrel Guild spokeswoman Tessa Wyndle said.
                """.formatted(word) + filler);
        return item;
    }

    /** Sends no more. */
    void stop() {
        stopped = true;
    }

    /** What was acknowledged, by the word of each article's claim; to be asked when the load has stopped. */
    Map<String, IngestResult> acknowledged() {
        return acknowledged;
    }
}
