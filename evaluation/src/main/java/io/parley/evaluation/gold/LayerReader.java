package io.parley.evaluation.gold;

import io.parley.evaluation.gold.GoldLayers.GoldEvent;
import io.parley.evaluation.gold.GoldLayers.GoldFigure;
import io.parley.evaluation.gold.GoldLayers.GoldPosition;
import io.parley.evaluation.gold.GoldLayers.GoldProposal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the layers of guidelines 2 from an article's gold; older gold has none. */
final class LayerReader {

    private LayerReader() {}

    static @Nullable GoldLayers read(Place gold) {
        if (gold.child("positions").isAbsent()) {
            return null;
        }
        return new GoldLayers(
                gold.child("positions").each(LayerReader::position),
                gold.child("proposals").each(LayerReader::proposal),
                gold.child("figures").each(LayerReader::figure),
                gold.child("timeline").each(LayerReader::event),
                gold.child("negotiation").optionalText(),
                gold.child("stage_words").optionalRange());
    }

    private static GoldPosition position(Place position) {
        return new GoldPosition(
                position.child("holder").text(),
                position.child("stance").text(),
                position.child("issue").optionalText(),
                position.child("span").range(),
                position.child("source").optionalText());
    }

    private static GoldProposal proposal(Place proposal) {
        return new GoldProposal(
                proposal.child("name").text(),
                proposal.child("points").optionalWhole(),
                proposal.child("author").optionalText(),
                proposal.child("supporters").each(Place::text),
                proposal.child("opponents").each(Place::text),
                proposal.child("span").range());
    }

    private static GoldFigure figure(Place figure) {
        return new GoldFigure(
                figure.child("span").range(),
                figure.child("value").number(),
                figure.child("unit").optionalText(),
                Objects.requireNonNullElse(figure.child("what").optionalText(), "OTHER"),
                figure.child("of").optionalText());
    }

    private static GoldEvent event(Place event) {
        return new GoldEvent(
                event.child("date").optionalText(),
                event.child("type").text(),
                event.child("actors").each(Place::text),
                event.child("status").text(),
                event.child("span").range());
    }
}
