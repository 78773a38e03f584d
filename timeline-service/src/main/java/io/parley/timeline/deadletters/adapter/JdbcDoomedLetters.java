package io.parley.timeline.deadletters.adapter;

import io.parley.timeline.database.Sql;
import io.parley.timeline.deadletters.application.DoomedLetters;
import io.parley.timeline.deadletters.application.KeptLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Doomed letters in the index in PostgreSQL. */
@ApplicationScoped
public class JdbcDoomedLetters implements DoomedLetters {

    private final Sql sql;

    @Inject
    JdbcDoomedLetters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<KeptLetter> doomed() {
        return sql.query(
                LetterRows.SELECT + " where " + LetterRows.DOOMED + " order by d.letter_offset", LetterRows::letter);
    }

    @Override
    public List<KeptLetter> survivors(KeptLetter last) {
        return sql.query(
                LetterRows.SELECT + " where source_topic = ? and letter_partition = ? and letter_offset <= ? and not "
                        + LetterRows.DOOMED + " order by d.letter_offset",
                LetterRows::letter,
                last.id().topic(),
                last.partition(),
                last.offset());
    }

    @Override
    public void forget(Collection<KeptLetter> gone) {
        sql.batch("""
                delete from dead_letter where source_topic = ? and source_partition = ? and source_offset = ?
                    and consumer_group = ? and letter_partition = ? and letter_offset = ?""", gone.stream().map(JdbcDoomedLetters::place).toList());
    }

    /** A letter that was copied meanwhile is at another place, and has to leave that too. */
    private static @Nullable Object[] place(KeptLetter letter) {
        return new @Nullable Object[] {
            letter.id().topic(),
            letter.id().partition(),
            letter.id().offset(),
            letter.id().group(),
            letter.partition(),
            letter.offset()
        };
    }
}
