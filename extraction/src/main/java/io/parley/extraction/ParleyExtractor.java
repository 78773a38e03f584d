package io.parley.extraction;

import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.events.engine.Engine;
import io.parley.extraction.attribution.AttributionStage;
import io.parley.extraction.attribution.TrainedAttributionStage;
import io.parley.extraction.claims.ClaimStage;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.TextNormaliser;
import io.parley.extraction.entities.EntityMentions;
import io.parley.extraction.entities.EntityStage;
import io.parley.extraction.entities.NamedEntityStage;
import io.parley.extraction.language.LanguageDetection;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.wire.WireEntities;
import io.parley.extraction.wire.WireSpans;
import java.util.List;

/**
 * The default engine: stages in a row over one immutable document, models and knowledge loaded once. Deterministic and
 * safe for threads.
 */
public final class ParleyExtractor implements Extractor {

    /** Raise the sequence whenever the output for the same article changes. */
    private static final Engine ENGINE = new Engine("parley", "0.1.0", 1);

    private final LanguageDetection languages = new LanguageDetection();
    private final ClaimStage claims = new ClaimStage();
    private final DocumentStage documents;
    private final EntityStage entities;
    private final AttributionStage attributions;

    private ParleyExtractor(DocumentStage documents, EntityStage entities, AttributionStage attributions) {
        this.documents = documents;
        this.entities = entities;
        this.attributions = attributions;
    }

    /** Loads models and data files. */
    public static ParleyExtractor load() {
        return new ParleyExtractor(DocumentStage.load(), NamedEntityStage.load(), TrainedAttributionStage.load());
    }

    @Override
    public Engine engine() {
        return ENGINE;
    }

    @Override
    public Extraction extract(ArticleText article) {
        String text = TextNormaliser.normalise(article.body());
        String language = languages.detect(text, article.language());
        Document document = documents.read(text, article.headline(), article.published(), language);
        WireSpans spans = new WireSpans(article.body());
        EntityMentions found = entities.find(document);
        Reading reading = Reading.of(document, found, List.of(), attributions.find(document, found), spans);
        ClaimStage.Result said = claims.write(reading, article.articleKey());
        return new Extraction(
                language,
                WireEntities.write(found, spans, text.length()),
                said.claims(),
                said.attributions(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new StageReport(Stage.NONE, null, List.of()));
    }
}
