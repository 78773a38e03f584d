package io.parley.extraction.claims;

import io.parley.events.claims.Claim;
import io.parley.events.claims.DateValue;
import io.parley.events.claims.Modality;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.confidence.Calibration;
import io.parley.extraction.confidence.Grounds;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.stance.StanceFeatures;
import io.parley.extraction.stance.StanceReader;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the attributions of an article as claims; keeps no state between articles. */
public final class ClaimStage {

    private final SpeakerResolver speakers = new SpeakerResolver();
    private final ReportingCue reporting = new ReportingCue();
    private final Calibration calibration = Calibration.load();
    private final CompoundReport compounds = new CompoundReport();
    private final StanceReader stances = StanceReader.load();
    private final ModalityRules modalities = new ModalityRules();
    private final EventTypeRules eventTypes = new EventTypeRules();

    /** Claims, and every attribution including those that are no claims. */
    public record Result(List<Claim> claims, List<AttributedSpeech> attributions) {}

    /** @param issues those of the same article */
    public Result write(Reading reading, Issues issues, String articleKey) {
        QuotedText quoted = new QuotedText(reading.document());
        ClaimIds ids = new ClaimIds(articleKey);
        RepeatedHeadline headlines = RepeatedHeadline.of(reading.document());
        List<Claim> claims = new ArrayList<>();
        List<AttributedSpeech> all = new ArrayList<>();
        for (Utterance utterance : NamedLater.resolved(utterances(reading), reading)) {
            Attribution attribution = utterance.attribution();
            AttributedSpeech speech = attributed(attribution, utterance.first(), quoted, reading);
            all.add(speech);
            for (Utterance.Speaking speaking : utterance.speaking()) {
                if (!headlines.contains(attribution) && reporting.isClaim(attribution, speaking.voice(), reading)) {
                    for (Attribution part : parts(attribution, reading)) {
                        add(
                                part,
                                speaking.voice(),
                                speaking.via(),
                                speech.confidence(),
                                quoted,
                                issues,
                                reading,
                                ids,
                                claims);
                    }
                }
            }
        }
        return new Result(claims, all);
    }

    private List<Attribution> parts(Attribution attribution, Reading reading) {
        return Continuation.split(attribution, reading).stream()
                .flatMap(part -> compounds.split(part, reading).stream())
                .toList();
    }

    /** Who says what, in order of text: each speaker is looked for among those before. */
    private List<Utterance> utterances(Reading reading) {
        SpokenSoFar before = new SpokenSoFar();
        List<Utterance> out = new ArrayList<>();
        for (Attribution found : reading.attributions()) {
            if (found.content().isEmpty()) {
                continue;
            }
            Attribution attribution = CutShort.completed(AccordingTo.repaired(found, reading), reading);
            List<Utterance.Speaking> speaking = new ArrayList<>();
            for (Voice resolved : speakers.resolve(attribution, reading, before)) {
                Voice cited = Cited.by(resolved, attribution, reading);
                Voice voice = cited == null ? resolved : cited;
                List<FoundEntity> via = Via.of(attribution, voice, reading, before);
                speaking.add(new Utterance.Speaking(voice, via));
            }
            Utterance utterance = new Utterance(attribution, speaking);
            before.heard(utterance, noun(attribution, reading));
            out.add(utterance);
        }
        return out;
    }

    private void add(
            Attribution utterance,
            Voice voice,
            List<FoundEntity> via,
            double confidence,
            QuotedText quoted,
            Issues issues,
            Reading reading,
            ClaimIds ids,
            List<Claim> claims) {
        List<Span> content = ContentTrimmer.trim(reading.document().text(), utterance.content());
        if (!content.isEmpty()) {
            claims.add(claim(utterance, voice, via, confidence, content, quoted, issues, reading, ids));
        }
    }

    private static @Nullable String noun(Attribution attribution, Reading reading) {
        Span source = attribution.source();
        if (source == null) {
            return null;
        }
        Token head = SourcePhrase.of(reading.tokensIn(source)).head();
        return head == null ? null : head.lemma();
    }

    private AttributedSpeech attributed(Attribution attribution, Voice voice, QuotedText quoted, Reading reading) {
        Span cue = attribution.cue();
        QuoteKind quote = quoted.kindOf(attribution.content());
        Grounds grounds = Grounds.of(attribution, quote, reporting.isKnown(cue, reading));
        return new AttributedSpeech(
                voice.at(attribution.source(), voice.certainty()).write(reading.spans()),
                cue == null ? null : reading.spans().of(cue),
                attribution.content().stream().map(reading.spans()::of).toList(),
                quote,
                attribution.kind(),
                calibration.probability(grounds),
                grounds);
    }

    private Claim claim(
            Attribution attribution,
            Voice voice,
            List<FoundEntity> via,
            double confidence,
            List<Span> content,
            QuotedText quoted,
            Issues issues,
            Reading reading,
            ClaimIds ids) {
        Span cue = attribution.cue();
        QuoteKind quote = quoted.kindOf(content);
        Stance stance = stances.of(new StanceFeatures.Utterance(cue, content, quote, voice.kind()), reading);
        Modality modality = modalities.of(stance, content, reading);
        List<TextSpan> wireContent = content.stream().map(reading.spans()::of).toList();
        String words = content.stream().map(reading.spans()::text).collect(Collectors.joining(" "));
        return new Claim(
                ids.next(voice.name(), words),
                voice.write(reading.spans()),
                via.stream().map(WireEntities::ref).toList(),
                cue == null ? null : reading.spans().of(cue),
                wireContent,
                quote,
                stance,
                issues.of(content),
                Addressee.of(cue, reading),
                about(content, reading),
                dates(content, reading),
                modality,
                Math.round(confidence * voice.certainty() * 1000) / 1000.0,
                eventTypes.of(cue, content, voice, quote, stance, modality, reading));
    }

    private static List<EntityRef> about(List<Span> content, Reading reading) {
        return content.stream()
                .flatMap(c -> reading.mentionsIn(c).stream())
                .filter(m -> m.form() != EntityMention.Form.PRONOUN)
                .map(m -> WireEntities.ref(reading.entity(m)))
                .distinct()
                .toList();
    }

    private static List<DateValue> dates(List<Span> content, Reading reading) {
        return content.stream()
                .flatMap(c -> reading.datesIn(c).stream())
                .map(d -> new DateValue(reading.spans().of(d.span()), d.value(), d.precision()))
                .toList();
    }
}
