package io.parley.extraction.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a word depends on its head, after Universal Dependencies (version 2); the subtypes kept are those that tell who did
 * what to whom. The numbers are part of the trained model: they run from 0 in the order of the values.
 */
public enum Relation {
    ROOT(0),
    NSUBJ(1),
    NSUBJ_PASS(2),
    CSUBJ(3),
    OBJ(4),
    IOBJ(5),
    OBL(6),
    OBL_AGENT(7),
    OBL_UNMARKED(8),
    XCOMP(9),
    CCOMP(10),
    ADVCL(11),
    ACL(12),
    ACL_RELCL(13),
    NMOD(14),
    NMOD_POSS(15),
    NMOD_UNMARKED(16),
    APPOS(17),
    CONJ(18),
    CC(19),
    AUX(20),
    AUX_PASS(21),
    COP(22),
    MARK(23),
    CASE(24),
    ADVMOD(25),
    AMOD(26),
    NUMMOD(27),
    DET(28),
    COMPOUND(29),
    COMPOUND_PRT(30),
    FLAT(31),
    FIXED(32),
    EXPL(33),
    PARATAXIS(34),
    DISCOURSE(35),
    PUNCT(36),
    DEP(37);

    private final int code;

    Relation(int code) {
        this.code = code;
    }

    private static final Map<String, Relation> BY_LABEL = new HashMap<>();

    static {
        for (Relation relation : values()) {
            BY_LABEL.put(relation.label(), relation);
        }
    }

    /** The number of the relation in trained models. */
    public int code() {
        return code;
    }

    /** The label as treebanks write it: {@code nsubj:pass}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** The relation of a treebank's label: without its subtype where that is not kept, {@link #DEP} where nothing fits. */
    public static Relation of(String label) {
        Relation exact = BY_LABEL.get(label);
        if (exact != null) {
            return exact;
        }
        int colon = label.indexOf(':');
        return BY_LABEL.getOrDefault(colon < 0 ? label : label.substring(0, colon), DEP);
    }

    /** Whether this is a subject: nominal or clausal, active or passive. */
    public boolean isSubject() {
        return this == NSUBJ || this == NSUBJ_PASS || this == CSUBJ;
    }
}
