package io.parley.ingest.batch.adapter;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.opentelemetry.context.Context;
import io.parley.events.EventJson;
import io.parley.ingest.article.adapter.Answer;
import io.parley.ingest.article.adapter.Problems;
import io.parley.ingest.article.application.InFlight;
import io.parley.ingest.article.application.Intake;
import io.parley.ingest.article.application.Outcome;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.batch.application.Line;
import io.parley.ingest.wire.application.Identified;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The taking-in half of a batch: keeps one chunk on its way to the broker while the next one is made durable. */
final class BatchRun {

    private static final ObjectWriter WRITER = EventJson.mapper().writerFor(BatchAnswer.class);

    private static final long PAUSE_MILLIS = 250;

    private final Intake intake;
    private final Context trace;
    private final AnswerSpool answers;
    private final Duration patience;
    private @Nullable Started previous;

    BatchRun(Intake intake, Context trace, AnswerSpool answers, Duration patience) {
        this.intake = intake;
        this.trace = trace;
        this.answers = answers;
        this.patience = patience;
    }

    /** A chunk and how to learn what became of it; without the latter something was away when it came. */
    private record Started(
            Chunk chunk,
            @Nullable InFlight inFlight,
            @Nullable Unavailable obstacle) {

        List<Line> lines() {
            return chunk.lines();
        }
    }

    /** Starts a chunk and answers the one before; false when the client has gone. */
    boolean accept(Chunk chunk) throws IOException {
        Started started = start(chunk);
        boolean wanted = answerPrevious();
        previous = started;
        return wanted;
    }

    /** Answers the last chunk, unless that was done before; false when the client has gone. */
    boolean finish() throws IOException {
        boolean wanted = answerPrevious();
        previous = null;
        return wanted;
    }

    /** Answers the first line that is not taken in any more; the sender has to come back with it and all after it. */
    void refuseRest(long line, Unavailable cause) throws IOException {
        byte[] answer = WRITER.writeValueAsBytes(new BatchAnswer(line, Answer.of(Problems.of(cause))));
        answers.add((new String(answer, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Started start(Chunk chunk) {
        List<Submission> submissions = new ArrayList<>(chunk.lines().size());
        for (Line line : chunk.lines()) {
            if (line.item() instanceof Identified.Article article) {
                submissions.add(article.submission());
            }
        }
        long giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return new Started(chunk, intake.start(submissions, trace), null);
            } catch (Unavailable e) {
                // The sender is not read on meanwhile: what it has still to say stays with it.
                if (System.nanoTime() >= giveUp || !paused()) {
                    return new Started(chunk, null, e);
                }
            }
        }
    }

    private static boolean paused() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answerPrevious() throws IOException {
        if (previous == null) {
            return true;
        }
        Started chunk = previous;
        Iterator<Answer> articles = articleAnswers(chunk).iterator();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(chunk.lines().size() * 160);
        for (Line line : chunk.lines()) {
            bytes.writeBytes(WRITER.writeValueAsBytes(new BatchAnswer(line.number(), answer(line, articles))));
            bytes.write('\n');
        }
        chunk.chunk().memory().close();
        return answers.add(bytes.toByteArray());
    }

    private static List<Answer> articleAnswers(Started chunk) {
        InFlight inFlight = chunk.inFlight();
        Unavailable obstacle = chunk.obstacle();
        try {
            if (inFlight != null) {
                Iterator<Outcome> outcomes = inFlight.await().iterator();
                return chunk.lines().stream()
                        .filter(line -> line.item() instanceof Identified.Article)
                        .map(line -> Answer.of(outcomes.next(), ((Identified.Article) line.item()).submission()))
                        .toList();
            }
        } catch (Unavailable e) {
            obstacle = e;
        }
        Answer away = Answer.of(Problems.of(Objects.requireNonNull(obstacle)));
        return Collections.nCopies(chunk.lines().size(), away);
    }

    private static Answer answer(Line line, Iterator<Answer> articles) {
        if (line.item() instanceof Identified.Article) {
            return articles.next();
        }
        if (line.item() instanceof Identified.Overtaken overtaken) {
            return Answer.of(overtaken);
        }
        return line.item() instanceof Identified.NotAnArticle other
                ? Answer.of(other)
                : Answer.of(Problems.of(((Identified.Refused) line.item()).refusal()));
    }
}
