package io.parley.extraction.figures;

import io.parley.events.text.TextSpan;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The features by which a figure is judged: worth noting or not, and of what kind. Training and reading share them. */
public final class FigureFeatures {

    private static final int[] SENTENCES = {0, 1, 3, 6, 10, 15};
    private static final int[] ORDERS = {0, 1, 3, 5, 8, 12, 20};
    private static final int[] COUNTS = {2, 4, 6, 10, 16, 30};

    private final Set<String> qualifiers = WordList.read("figures/qualifiers.txt");
    private final KindRule rule = new KindRule();
    private final FigureCandidates candidates = new FigureCandidates();

    /**
     * A candidate as training sees it.
     *
     * @param place number and unit, in code points of the article
     */
    public record Case(TextSpan place, BigDecimal value, List<String> features) {

        public Case {
            features = List.copyOf(features);
        }
    }

    /** All candidates of an article with their features. */
    public List<Case> cases(Reading reading) {
        List<FigureCandidate> all = candidates.of(reading);
        FigureContext context = new FigureContext(all, reading);
        return all.stream()
                .map(c -> new Case(reading.spans().of(c.numberSpan()), c.value(), of(c, context)))
                .toList();
    }

    /** Features of one candidate among all those of the article. */
    List<String> of(FigureCandidate candidate, FigureContext context) {
        List<String> out = new ArrayList<>();
        List<Piece> pieces = candidate.pieces();
        String unit = candidate.kind().name();
        String kind = rule.of(candidate).name();
        out.add("unit=" + unit);
        out.add("kind=" + kind);
        out.add("sentence=" + step(candidate.sentence(), SENTENCES));
        out.add("order=" + step(candidate.order(), ORDERS));
        out.add("all=" + step(context.size(), COUNTS));
        out.add("size=" + unit + size(candidate));
        boolean digits = pieces.get(candidate.quantity().first()).isDigits();
        out.add("form=" + (digits ? "digits" : "words") + unit);
        if (candidate.quantity().end() - candidate.quantity().first() > 1) {
            out.add("long=" + unit);
        }
        if (context.isAgain(candidate)) {
            out.add("again");
        }
        addBefore(candidate, pieces, unit, out);
        addBehind(candidate, pieces, unit, out);
        addCounted(candidate, kind, out);
        addSigns(candidate, out);
        addPlace(candidate, context, out);
        return out;
    }

    KindRule rule() {
        return rule;
    }

    private void addBefore(FigureCandidate candidate, List<Piece> pieces, String unit, List<String> out) {
        int first = candidate.first();
        String one = first > 0 ? pieces.get(first - 1).lower() : "^";
        String two = first > 1 ? pieces.get(first - 2).lower() + " " + one : "^";
        boolean qualified = qualifiers.contains(one) || qualifiers.contains(two);
        out.add("before=" + (qualified ? "QUALIFIER" : one));
        out.add("before=" + unit + (first > 0 ? pieces.get(first - 1).token().pos() : "^"));
        if (qualified) {
            out.add("qualified=" + unit);
        }
    }

    private static void addBehind(FigureCandidate candidate, List<Piece> pieces, String unit, List<String> out) {
        int end = candidate.end();
        out.add("behind=" + (end < pieces.size() ? pieces.get(end).lower() : "$"));
        out.add("behind=" + unit
                + (end < pieces.size() ? pieces.get(end).token().pos() : "$"));
        if (end < pieces.size()
                && pieces.get(candidate.quantity().end() - (candidate.quantity().end() < pieces.size() ? 0 : 1))
                        .isDash()) {
            out.add("hyphen=" + unit);
        }
        if (candidate.kind() == Unit.Kind.TIME) {
            out.add("time=" + candidate.unit().name());
        }
    }

    private static void addCounted(FigureCandidate candidate, String kind, List<String> out) {
        FigureCandidate.Counted noun = candidate.counted();
        if (noun == null) {
            out.add("counted=none" + candidate.kind());
            return;
        }
        Piece head = candidate.pieces().get(noun.head());
        out.add("head=" + head.token().lemma().toLowerCase(Locale.ROOT));
        out.add("people=" + noun.people() + candidate.kind());
        out.add("people=" + noun.people() + kind);
        boolean plural = head.lower().endsWith("s") || noun.people();
        out.add("plural=" + plural + candidate.kind());
        out.add("words=" + Math.min(3, noun.head() - noun.first()) + candidate.kind());
    }

    private void addSigns(FigureCandidate candidate, List<String> out) {
        Surroundings.Sign before = rule.surroundings().before(candidate);
        if (before != null) {
            out.add("sign-before=" + before.kind());
            out.add("sign-before=" + before.kind() + candidate.kind() + (before.distance() < 3 ? "near" : "far"));
        }
        Surroundings.Sign behind = rule.surroundings().behind(candidate);
        if (behind != null) {
            out.add("sign-behind=" + behind.kind());
            out.add("sign-behind=" + behind.kind() + candidate.kind() + (behind.distance() < 4 ? "near" : "far"));
        }
        if (rule.surroundings().counted(candidate) != null) {
            out.add("sign-counted=" + rule.surroundings().counted(candidate) + candidate.kind());
        }
    }

    private static void addPlace(FigureCandidate candidate, FigureContext context, List<String> out) {
        List<Piece> pieces = candidate.pieces();
        if (candidate.first() > 0 && pieces.get(candidate.first() - 1).is("(")) {
            out.add("aside=" + candidate.kind());
        }
        if (context.isSaid(candidate)) {
            out.add("said");
        }
        out.add("beside=" + Math.min(4, context.beside(candidate)));
    }

    private static String size(FigureCandidate candidate) {
        BigDecimal value = candidate.quantity().value();
        if (value.compareTo(BigDecimal.TEN) < 0 && value.scale() <= 0) {
            return value.toPlainString();
        }
        return "e" + Math.max(0, value.precision() - value.scale() - 1);
    }

    private static int step(int value, int[] steps) {
        int at = 0;
        while (at < steps.length && value > steps[at]) {
            at++;
        }
        return at;
    }
}
