package io.parley.timeline.web.domain;

import io.parley.timeline.web.domain.Briefing.Note;
import io.parley.timeline.web.domain.Briefing.Section;
import io.parley.timeline.web.domain.Briefing.Sentence;
import java.util.regex.Pattern;

/** A briefing as Markdown, with footnotes as most readers of it know them. */
public final class BriefingMarkdown {

    /** Characters of a text that Markdown would read as marks. */
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>#|~])");

    private BriefingMarkdown() {}

    /** @param site where the pages are, for links to the words; ends without a slash */
    public static String of(Briefing briefing, String site) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(plain(briefing.title())).append("\n\n");
        text.append("The last ")
                .append(briefing.days() == 1 ? "day" : briefing.days() + " days")
                .append(", seen from the newest article.\n\n");
        if (!briefing.lede().pieces().isEmpty()) {
            briefing.lede()
                    .pieces()
                    .forEach(piece -> text.append(piece.strong() ? strong(piece.text()) : plain(piece.text())));
            text.append("\n\n");
        }
        for (Section section : briefing.sections()) {
            text.append("## ").append(section.heading()).append("\n\n");
            for (Sentence sentence : section.sentences()) {
                text.append("- ")
                        .append(plain(sentence.text()))
                        .append(sentence.note() == 0 ? "" : "[^" + sentence.note() + "]")
                        .append('\n');
            }
            text.append('\n');
        }
        for (Note note : briefing.notes()) {
            text.append("[^")
                    .append(note.number())
                    .append("]: ")
                    .append(plain(note.words().provider()))
                    .append(": “")
                    .append(plain(note.words().text()))
                    .append("” <")
                    .append(site)
                    .append(EvidenceAddress.of(note.words()))
                    .append(">\n");
        }
        return text.toString();
    }

    private static String strong(String text) {
        String words = text.strip();
        return "**" + plain(words) + "**" + (text.endsWith(" ") ? " " : "");
    }

    private static String plain(String text) {
        return MARKS.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$1");
    }
}
