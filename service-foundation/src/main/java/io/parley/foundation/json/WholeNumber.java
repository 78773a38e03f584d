package io.parley.foundation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a whole number as JSON Schema understands it: 300.0 is one, 300.5 and "300" are none. */
final class WholeNumber extends StdScalarDeserializer<Integer> {

    private static final long serialVersionUID = 1;

    WholeNumber() {
        super(Integer.class);
    }

    @Override
    public @Nullable Integer deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            try {
                return json.getDecimalValue().intValueExact();
            } catch (ArithmeticException e) {
                return (Integer)
                        context.handleWeirdNumberValue(Integer.class, json.getNumberValue(), "is no whole number");
            }
        }
        return (Integer) context.handleUnexpectedToken(Integer.class, json);
    }
}
