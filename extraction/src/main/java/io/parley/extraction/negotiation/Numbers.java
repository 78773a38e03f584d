package io.parley.extraction.negotiation;

import io.parley.extraction.document.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in digits, with their thousands and their words of size: "1,200", "2.5 million". */
final class Numbers {

    private static final Map<String, BigDecimal> SIZES = Map.of(
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));

    private static final int MOST_DIGITS = 15;

    private Numbers() {}

    /** The number that begins at the token, or null. */
    static @Nullable BigDecimal read(List<Token> tokens, int index) {
        String text = tokens.get(index).text();
        String digits = text.replace(",", "");
        boolean grouped = text.indexOf(',') < 0 || text.matches("\\d{1,3}(,\\d{3})+");
        if (digits.length() > MOST_DIGITS || !grouped || !digits.matches("\\d+(\\.\\d+)?")) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits);
        if (index + 1 < tokens.size()) {
            BigDecimal size = SIZES.get(tokens.get(index + 1).text().toLowerCase(Locale.ROOT));
            return size == null ? value : value.multiply(size).stripTrailingZeros();
        }
        return value;
    }
}
