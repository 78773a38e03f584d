package io.parley.training.entities;

import io.parley.extraction.document.Document;

/** Turns a text into the document that the engine sees. */
interface TextReader {
    Document read(String text);
}
