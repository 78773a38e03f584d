package io.parley.training.entities;

import io.parley.extraction.document.Document;
import java.util.List;

/** An annotated text. */
record LabelledText(String id, Document document, List<LabelledName> names) {

    LabelledText {
        names = List.copyOf(names);
    }
}
