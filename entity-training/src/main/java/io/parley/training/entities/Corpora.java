package io.parley.training.entities;

import io.parley.extraction.entities.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which texts are trained on and which only measure; docs/adr tells why by their terms. */
record Corpora(
        List<LabelledText> gum,
        List<LabelledText> conflict,
        List<LabelledText> wire,
        List<LabelledText> encyclopedia,
        List<LabelledText> unseen) {

    private static final List<String> FREE = List.of(
            "Australian_Department_of_Foreign_Affairs",
            "CENTCOM",
            "Delegation_of_the_European_Union_to_Syria",
            "UK_Government",
            "US_State_Department");
    private static final List<String> MEASURED_ONLY = List.of("BBC_Online", "Wikipedia");

    static Corpora read(Knowledge knowledge, TextReader reader, Path data, Path own) throws IOException {
        Re3dCorpus re3d = new Re3dCorpus(knowledge, reader);
        return new Corpora(
                new GumCorpus(knowledge, reader).read(data.resolve("gum")),
                re3d.read(data.resolve("re3d"), FREE),
                MarkedCorpus.read(reader, own.resolve("wire")),
                MarkedCorpus.read(reader, own.resolve("encyclopedia")),
                re3d.read(data.resolve("re3d"), MEASURED_ONLY));
    }

    List<LabelledText> training() {
        List<LabelledText> all = new ArrayList<>(gum);
        all.addAll(conflict);
        all.addAll(wire);
        all.addAll(encyclopedia);
        return all;
    }
}
