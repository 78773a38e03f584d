package io.parley.extraction;

import io.parley.events.claims.DateValue;
import io.parley.events.claims.Role;
import io.parley.events.engine.Engine;
import io.parley.extraction.attribution.AttributionStage;
import io.parley.extraction.attribution.TrainedAttributionStage;
import io.parley.extraction.claims.ClaimStage;
import io.parley.extraction.clauses.ClauseStage;
import io.parley.extraction.clauses.Clauses;
import io.parley.extraction.dates.DateStage;
import io.parley.extraction.dates.DatesInNames;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.TextNormaliser;
import io.parley.extraction.entities.EntityMentions;
import io.parley.extraction.entities.EntityStage;
import io.parley.extraction.entities.NamedEntityStage;
import io.parley.extraction.events.EventReader;
import io.parley.extraction.figures.FigureReader;
import io.parley.extraction.issues.IssueReader;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.language.LanguageDetection;
import io.parley.extraction.meetings.MeetingReader;
import io.parley.extraction.negotiation.StageReader;
import io.parley.extraction.positions.PositionStage;
import io.parley.extraction.proposals.ProposalReader;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.roles.RoleReader;
import io.parley.extraction.syntax.SyntaxStage;
import io.parley.extraction.syntax.SyntaxTree;
import io.parley.extraction.wire.WireEntities;
import io.parley.extraction.wire.WireSpans;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The default engine: stages in a row over one immutable document, models and knowledge loaded once. Deterministic and
 * safe for threads.
 */
public final class ParleyExtractor implements Extractor {

    /** Raise the sequence whenever the output for the same article changes. */
    private static final Engine ENGINE = new Engine("parley", "0.1.0", 14);

    private final LanguageDetection languages = new LanguageDetection();
    private final ClauseStage clauses = new ClauseStage();
    private final IssueReader issues = IssueReader.load();
    private final ClaimStage claims = new ClaimStage();
    private final DateStage dates = new DateStage();
    private final RoleReader roles = new RoleReader();
    private final MeetingReader meetings = new MeetingReader();
    private final ProposalReader proposals = new ProposalReader();
    private final PositionStage positions = new PositionStage();
    private final EventReader events = new EventReader();
    private final FigureReader figures = new FigureReader();
    private final StageReader stages = new StageReader();
    private final DocumentStage documents;
    private final SyntaxStage syntax;
    private final EntityStage entities;
    private final AttributionStage attributions;

    private ParleyExtractor(
            DocumentStage documents, SyntaxStage syntax, EntityStage entities, AttributionStage attributions) {
        this.documents = documents;
        this.syntax = syntax;
        this.entities = entities;
        this.attributions = attributions;
    }

    /** Loads models and data files, the large parts side by side: a start takes as long as the slowest. */
    public static ParleyExtractor load() {
        CompletableFuture<EntityStage> entities = CompletableFuture.supplyAsync(NamedEntityStage::load);
        CompletableFuture<AttributionStage> attributions = CompletableFuture.supplyAsync(TrainedAttributionStage::load);
        CompletableFuture<SyntaxStage> syntax = CompletableFuture.supplyAsync(SyntaxStage::load);
        return new ParleyExtractor(DocumentStage.load(), syntax.join(), entities.join(), attributions.join());
    }

    @Override
    public Engine engine() {
        return ENGINE;
    }

    /**
     * An article up to its attributions: what all later steps start from, and the training of their classifiers. Pure and
     * safe for threads.
     */
    public Reading reading(ArticleText article) {
        return steps(article).reading();
    }

    /** The common reading, and the vague times that only the result tells. */
    private record Steps(Reading reading, List<Span> periods) {}

    private Steps steps(ArticleText article) {
        String text = TextNormaliser.normalise(article.body());
        String language = languages.detect(text, article.language());
        Document document = documents.read(text, article.headline(), article.published(), language);
        List<SyntaxTree> trees = syntax.read(document);
        WireSpans spans = new WireSpans(article.body());
        EntityMentions found = entities.find(document);
        Clauses clauses = this.clauses.read(document, trees, found);
        DateStage.Result when = dates.find(document);
        List<FoundDate> days = DatesInNames.removed(when.dates(), found);
        Reading reading = Reading.of(document, found, days, attributions.find(document, found), spans, trees, clauses);
        return new Steps(reading, when.periods());
    }

    @Override
    public Extraction extract(ArticleText article) {
        Steps steps = steps(article);
        Reading reading = steps.reading();
        Document document = reading.document();
        WireSpans spans = reading.spans();
        Issues about = issues.read(reading);
        ClaimStage.Result said = claims.write(reading, about, article.articleKey());
        List<Role> cast = roles.read(reading);
        return new Extraction(
                document.language(),
                WireEntities.write(reading.entities(), spans, document.text().length()),
                said.claims(),
                said.attributions(),
                reading.dates().stream()
                        .map(d -> new DateValue(spans.of(d.span()), d.value(), d.precision()))
                        .toList(),
                steps.periods().stream().map(spans::of).toList(),
                cast,
                meetings.read(reading),
                proposals.read(reading),
                figures.read(reading, said.claims()),
                positions.read(reading, about, said.claims()),
                events.read(reading, said.claims()),
                stages.read(reading));
    }
}
