package io.parley.ingest.batch.adapter;

import io.parley.ingest.batch.application.Line;
import io.parley.ingest.senders.application.Admission;
import io.parley.ingest.wire.adapter.NinjsFormat;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Parameters;
import io.parley.ingest.wire.application.Reading;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.Refusal.Kind;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.Utf8;

/** Reads one line of a batch: a ninjs object or Parley's short form. */
final class LineParser {

    private final NinjsFormat ninjs;
    private final Reading reading;
    private final Admission admission;
    private final Parameters parameters;
    private final int limit;

    LineParser(NinjsFormat ninjs, Reading reading, Admission admission, Parameters parameters, int limit) {
        this.ninjs = ninjs;
        this.reading = reading;
        this.admission = admission;
        this.parameters = parameters;
        this.limit = limit;
    }

    Line parse(long number, byte[] bytes, boolean tooLong) {
        return new Line(number, tooLong ? tooLong() : identify(bytes));
    }

    private Identified identify(byte[] bytes) {
        try {
            Parsed parsed = ninjs.parse(Utf8.decode(bytes));
            return parsed instanceof Parsed.One
                    ? admission.admit(
                            reading.identify(parsed, parameters).items().get(0))
                    : new Identified.Refused(Refusal.malformed("a line holds one object, not an array"));
        } catch (RefusedException e) {
            return new Identified.Refused(e.refusal());
        }
    }

    private Identified tooLong() {
        return new Identified.Refused(new Refusal(Kind.TOO_LARGE, null, "the line is longer than " + limit + " bytes"));
    }
}
