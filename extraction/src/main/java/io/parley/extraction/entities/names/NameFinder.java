package io.parley.extraction.entities.names;

import io.parley.extraction.document.Document;
import io.parley.extraction.entities.knowledge.GazetteerMatch;
import io.parley.extraction.entities.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds and types the names of a document: known ones, new ones, and their further occurrences. */
public final class NameFinder {

    /** The language that the tagger was trained on; texts in others have their known names only. */
    private static final String TAUGHT = "en";

    private final Knowledge knowledge;
    private final TokenViews views;
    private final NameTagger tagger;
    private final NameTrim trim;
    private final NotNames notNames;

    public NameFinder(Knowledge knowledge, NameModel model) {
        this.knowledge = knowledge;
        this.views = new TokenViews(knowledge);
        this.tagger = new NameTagger(model);
        this.trim = new NameTrim(knowledge);
        this.notNames = new NotNames(knowledge.demonyms());
    }

    /** The names in order of text, without overlaps. */
    public List<Name> find(Document document) {
        List<GazetteerMatch> matches = knowledge.gazetteer().match(document.text());
        if (!document.language().equals(TAUGHT)) {
            return NameMerge.merge(document.text(), matches, List.of());
        }
        TokenView view = views.of(document, matches);
        List<Name> tagged = TaggedNames.read(view, tagger.tag(view)).stream()
                .map(name -> trim.trim(document.text(), name))
                .filter(Objects::nonNull)
                .map(name -> HyphenatedNames.whole(document.text(), name))
                .toList();
        List<Name> names = new ArrayList<>(NameMerge.merge(document.text(), matches, tagged));
        List<Name> titled = TitledNames.missed(view, names).stream()
                .map(name -> trim.trim(document.text(), name))
                .filter(Objects::nonNull)
                .map(name -> HyphenatedNames.whole(document.text(), name))
                .toList();
        NamesByPlace full = new NamesByPlace(titled);
        names.removeIf(name ->
                full.overlapping(name.span()).stream().anyMatch(whole -> TitledNames.partOf(name, whole.span())));
        names.addAll(titled);
        names.replaceAll(name -> HeadWords.retype(document.text(), name));
        List<Name> all = Recurrence.complete(document.text(), view, HyphenatedNames.apart(names));
        Set<String> illnesses = NotNames.illnesses(document.text());
        return CompanySigns.retype(document.text(), view, all).stream()
                .filter(name -> name.type() != null && !notNames.refuses(document.text(), name, illnesses))
                .toList();
    }
}
