package io.parley.extraction.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits or words: "1,200", "2.5 million", "two and a half", "twenty-five", "a dozen", "two-thirds". */
final class NumberReader {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final int MOST_DIGITS = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> AFTER_PART = Set.of("of", "the", "its", "their", "his", "all", "stake", "share");

    private final List<Piece> pieces;

    NumberReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The number that begins at the piece, or null. */
    @Nullable
    Quantity read(int first) {
        Quantity part = part(first);
        if (part != null) {
            return part;
        }
        Quantity base = pieces.get(first).isDigits() ? digits(first) : words(first);
        if (base == null) {
            return null;
        }
        Quantity sized = rest(sizes(half(base)));
        Quantity parts = parts(sized);
        return parts == null ? outOf(sized) : parts;
    }

    /** "half of", "a third of", and no ordinal. */
    private @Nullable Quantity part(int first) {
        int at = ARTICLES.contains(pieces.get(first).lower()) ? first + 1 : first;
        NumberWord word = word(at);
        if (word == null || word.kind() != NumberWord.Kind.PART) {
            return null;
        }
        boolean half = pieces.get(at).is("half");
        boolean followed = at + 1 < pieces.size()
                && (half
                        ? AFTER_PART.contains(pieces.get(at + 1).lower())
                        : pieces.get(at + 1).is("of"));
        return followed && (half || at > first) ? new Quantity(first, at + 1, word.value(), true) : null;
    }

    private @Nullable Quantity digits(int first) {
        String text = pieces.get(first).lower();
        if (text.length() > MOST_DIGITS || !GROUPED.matcher(text).matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(text.replace(",", ""));
        NumberWord suffix = word(first + 1);
        if (suffix != null
                && suffix.kind() == NumberWord.Kind.SUFFIX
                && pieces.get(first + 1).glued()) {
            return new Quantity(first, first + 2, value.multiply(suffix.value()), false);
        }
        return new Quantity(first, first + 1, value, false);
    }

    /** "two", "twenty-five", "a hundred", and the "billion" of "a billion-euro deal". */
    private @Nullable Quantity words(int first) {
        int at = ARTICLES.contains(pieces.get(first).lower()) ? first + 1 : first;
        NumberWord word = word(at);
        if (word == null) {
            return null;
        }
        return switch (word.kind()) {
            case SMALL -> at == first ? new Quantity(first, at + 1, word.value(), false) : null;
            case TENS -> at == first ? tens(first, word) : null;
            case SIZE -> at > first || isJoined(at) ? new Quantity(first, at, BigDecimal.ONE, false) : null;
            case SUFFIX, PART -> null;
        };
    }

    private Quantity tens(int first, NumberWord tens) {
        int at = dashAt(first + 1) ? first + 2 : first + 1;
        NumberWord small = word(at);
        return small != null
                        && small.kind() == NumberWord.Kind.SMALL
                        && small.value().compareTo(BigDecimal.TEN) < 0
                ? new Quantity(first, at + 1, tens.value().add(small.value()), false)
                : new Quantity(first, first + 1, tens.value(), false);
    }

    private boolean isJoined(int at) {
        return dashAt(at + 1) && pieces.get(at + 1).glued();
    }

    private Quantity half(Quantity base) {
        int at = base.end();
        boolean half = at + 2 < pieces.size()
                && pieces.get(at).is("and")
                && pieces.get(at + 1).is("a")
                && pieces.get(at + 2).is("half");
        return half ? new Quantity(base.first(), at + 3, base.value().add(HALF), false) : base;
    }

    private Quantity sizes(Quantity base) {
        Quantity sized = base;
        while (true) {
            int at = sized.end() > sized.first() && dashAt(sized.end()) ? sized.end() + 1 : sized.end();
            NumberWord size = word(at);
            if (size == null || size.kind() != NumberWord.Kind.SIZE) {
                return sized;
            }
            sized = new Quantity(sized.first(), at + 1, sized.value().multiply(size.value()), false);
        }
    }

    /** "two hundred and five". */
    private Quantity rest(Quantity base) {
        int at = base.end();
        NumberWord first = word(at + 1);
        boolean goesOn = first != null
                && (first.kind() == NumberWord.Kind.SMALL || first.kind() == NumberWord.Kind.TENS)
                && pieces.get(at).is("and")
                && pieces.get(at - 1).is("hundred");
        Quantity rest = goesOn ? words(at + 1) : null;
        return rest == null
                ? base
                : new Quantity(base.first(), rest.end(), base.value().add(rest.value()), false);
    }

    /** "two-thirds", "one-third", "three quarters". */
    private @Nullable Quantity parts(Quantity base) {
        int at = dashAt(base.end()) ? base.end() + 1 : base.end();
        NumberWord part = word(at);
        boolean fits = part != null
                && part.kind() == NumberWord.Kind.PART
                && base.value().compareTo(BigDecimal.TEN) < 0
                && (pieces.get(at).lower().endsWith("s") || base.value().compareTo(BigDecimal.ONE) == 0);
        if (part == null || !fits) {
            return null;
        }
        BigDecimal share = part.value().multiply(base.value());
        // Thirds are 33.3 and 66.7, as newspapers round them.
        BigDecimal rounded = pieces.get(at).is("thirds")
                ? HUNDRED.multiply(base.value()).divide(BigDecimal.valueOf(3), 1, RoundingMode.HALF_UP)
                : share;
        return new Quantity(base.first(), at + 1, rounded, true);
    }

    /** "eight out of 10", "one in five". */
    private Quantity outOf(Quantity base) {
        int at = base.end();
        boolean out = at + 2 < pieces.size()
                && pieces.get(at).is("out")
                && pieces.get(at + 1).is("of");
        boolean one = at + 1 < pieces.size()
                && pieces.get(at).is("in")
                && pieces.get(base.first()).is("one");
        int next = out ? at + 2 : at + 1;
        if ((!out && !one) || next >= pieces.size()) {
            return base;
        }
        Quantity whole = pieces.get(next).isDigits() ? digits(next) : words(next);
        if (whole == null || whole.value().compareTo(base.value()) <= 0) {
            return base;
        }
        BigDecimal share = base.value().multiply(HUNDRED).divide(whole.value(), 1, RoundingMode.HALF_UP);
        return new Quantity(base.first(), whole.end(), share.stripTrailingZeros(), true);
    }

    private boolean dashAt(int at) {
        return at < pieces.size() && pieces.get(at).isDash();
    }

    private @Nullable NumberWord word(int at) {
        return at < pieces.size() ? NumberWord.of(pieces.get(at)) : null;
    }
}
