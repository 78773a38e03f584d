package io.parley.extraction.dates;

import io.parley.events.claims.DateValue.Precision;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import io.parley.extraction.entities.FoundEntity;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what only looks like a date because it is part of a name: "Theresa May", "the March 14 Alliance". */
public final class DatesInNames {

    private DatesInNames() {}

    /** The dates that are not part of a person's or body's name; a year in a body's name stays a year. */
    public static List<FoundDate> removed(List<FoundDate> dates, EntityMentions entities) {
        List<EntityMention> names = entities.mentions().stream()
                .filter(mention -> mention.form() == EntityMention.Form.NAME)
                .toList();
        List<FoundDate> kept = new ArrayList<>();
        int next = 0;
        for (FoundDate date : dates) {
            while (next < names.size()
                    && names.get(next).span().end() < date.span().end()) {
                next++;
            }
            boolean inside = next < names.size() && names.get(next).span().contains(date.span());
            if (!inside || !isName(names.get(next), date, entities)) {
                kept.add(date);
            }
        }
        return kept;
    }

    /** A month alone is a surname where the person is called by a longer name elsewhere. */
    private static boolean isName(EntityMention mention, FoundDate date, EntityMentions entities) {
        FoundEntity entity = entities.entities().get(mention.entity());
        boolean longer = mention.span().length() > date.span().length();
        return switch (entity.type()) {
            case PERSON -> longer || entity.name().indexOf(' ') > 0;
            case ORG -> longer && date.precision() != Precision.YEAR;
            case GPE, LOCATION, FACILITY -> false;
        };
    }
}
