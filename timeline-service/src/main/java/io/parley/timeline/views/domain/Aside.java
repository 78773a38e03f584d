package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.regex.Pattern;

/**
 * What a sentence tells beside its news, to say what came before it: "tension gripped the streets on Sunday <em>after the president
 * called for elections</em>", "following the collapse of talks". Day and subject of the sentence are those of its news.
 */
final class Aside {

    private static final String OPENING =
            "(?:^|[ ,\u2013-])(?:[Aa]fter|[Ff]ollowing|[Ii]n the wake of|[Aa]mid|[Dd]espite";

    private static final Pattern BEFORE_IT =
            Pattern.compile(OPENING + "|[Ss]ince) (?:(?!,|;|\u2013| (?:and|but|that|who|which|to) ).){0,90}$");

    private static final Pattern CLAUSE = Pattern.compile(OPENING + ") [^,;\u2013.]*");

    private Aside() {}

    /** A sentence without such clauses. */
    static String without(String sentence) {
        return CLAUSE.matcher(sentence).replaceAll("");
    }

    /** Whether these words stand in such a clause. */
    static boolean holds(OnTopicArticle article, TextSpan words) {
        TextSpan sentence = Sentences.around(article, words);
        return words.start() > sentence.start()
                && BEFORE_IT
                        .matcher(article.text(new TextSpan(sentence.start(), words.start(), null)))
                        .find();
    }
}
