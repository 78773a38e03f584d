package io.parley.extraction.roles;

import io.parley.events.claims.Role;
import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.List;

/** Who is what in the article's negotiation: one role for each entity that is likely enough to have one. */
public final class RoleReader {

    private final RoleModel model;

    public RoleReader() {
        this(RoleModel.load());
    }

    public RoleReader(RoleModel model) {
        this.model = model;
    }

    /** The roles, states and organisations first; none in a text that the tagger does not read. */
    public List<Role> read(Reading reading) {
        Cast cast = Cast.of(reading);
        RoleEvidence evidence = new RoleEvidence(cast, model);
        List<Role> out = new ArrayList<>();
        for (RoleModel.Judged judged : model.judge(cast)) {
            if (judged.holds() && isNoMerePlace(judged, cast)) {
                List<TextSpan> where = evidence.of(judged.entity(), judged.role()).stream()
                        .map(reading.spans()::of)
                        .toList();
                out.add(new Role(WireEntities.ref(judged.entity()), judged.role(), where));
            }
        }
        return out;
    }

    /** A country, region or town is a side only where it acts. */
    private static boolean isNoMerePlace(RoleModel.Judged judged, Cast cast) {
        return judged.role() != RoleKind.PARTY
                || judged.entity().type() != EntityType.GPE
                || Acting.acts(judged.entity(), cast);
    }
}
