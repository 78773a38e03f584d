package io.parley.extraction.attribution.repair;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is signed in so many words is said by who signs it, and by nobody else; no content holds another's signature. */
final class SignedWords implements AttributionRepair {

    /** Such a signature is hardly ever wrong. */
    private static final double CERTAINTY = 0.9;

    /** The share of the signed words that the chain's content must hold to be left as it is. */
    private static final double ENOUGH = 0.5;

    @Override
    public List<Attribution> apply(List<Attribution> found, Document document) {
        List<Attribution> all = new ArrayList<>(found);
        for (Signature signature : SignatureReader.read(document)) {
            Attribution own = null;
            List<Attribution> next = new ArrayList<>();
            for (Attribution attribution : all) {
                if (attribution.cue() != null && attribution.cue().overlaps(signature.cue())) {
                    own = attribution;
                } else {
                    Attribution rest = withoutSigned(attribution, signature);
                    if (rest != null) {
                        next.add(rest);
                    }
                }
            }
            next.add(own == null ? signed(signature) : agreed(own, signature));
            all = next;
        }
        all.sort(Comparator.comparingInt(SignedWords::place));
        return all;
    }

    private static int place(Attribution attribution) {
        Span cue = attribution.cue();
        return cue == null ? attribution.content().get(0).start() : cue.start();
    }

    private static Attribution signed(Signature signature) {
        return new Attribution(
                signature.source(), signature.cue(), List.of(signature.content()), Attribution.Kind.SPEECH, CERTAINTY);
    }

    /** The chain's reading where it fits the signature, with the words that are signed where it missed them. */
    private static Attribution agreed(Attribution own, Signature signature) {
        Span source = own.source();
        Span speaks = source != null && source.overlaps(signature.source()) ? source : signature.source();
        List<Span> content = new ArrayList<>();
        for (Span span : own.content()) {
            content.addAll(without(span, signature.words()));
        }
        content.removeIf(part -> part.length() < 2);
        int covered = content.stream()
                .mapToInt(part -> common(part, signature.content()))
                .sum();
        if (covered < ENOUGH * signature.content().length()) {
            content.removeIf(part -> part.overlaps(signature.content()));
            content.add(signature.content());
            content.sort(Comparator.comparingInt(Span::start));
        }
        return new Attribution(speaks, own.cue(), content, own.kind(), own.confidence());
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    /** Without what another signs; null where nothing is left. What is reported inside a quotation stays. */
    private static @Nullable Attribution withoutSigned(Attribution attribution, Signature signature) {
        Span cue = attribution.cue();
        boolean inside = cue != null && signature.content().contains(cue);
        boolean touches = attribution.content().stream()
                .anyMatch(c -> c.overlaps(signature.content()) || c.overlaps(signature.words()));
        if (inside || !touches || !signature.quoted()) {
            return attribution;
        }
        List<Span> content = new ArrayList<>();
        for (Span span : attribution.content()) {
            for (Span part : without(span, signature.words())) {
                content.addAll(without(part, signature.content()));
            }
        }
        content.removeIf(part -> part.length() < 2);
        return content.isEmpty()
                ? null
                : new Attribution(attribution.source(), cue, content, attribution.kind(), attribution.confidence());
    }

    private static List<Span> without(Span span, Span taken) {
        if (!span.overlaps(taken)) {
            return List.of(span);
        }
        List<Span> out = new ArrayList<>();
        if (span.start() < taken.start()) {
            out.add(new Span(span.start(), taken.start()));
        }
        if (taken.end() < span.end()) {
            out.add(new Span(taken.end(), span.end()));
        }
        return out;
    }
}
