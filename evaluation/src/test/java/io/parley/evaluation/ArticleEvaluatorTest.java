package io.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.evaluation.score.ArticleEvaluator;
import io.parley.evaluation.score.Axis;
import io.parley.evaluation.score.Confusion;
import io.parley.evaluation.score.Evaluation;
import io.parley.evaluation.score.Figure;
import io.parley.evaluation.score.Finding;
import io.parley.evaluation.score.Tally;
import io.parley.events.claims.Claim;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleEvaluatorTest {

    @Test
    void aMentionOfTheRightTypeCountsInBothFiguresOfMentions() {
        Evaluation evaluation = evaluate(
                List.of(
                        Gold.entity(EntityType.PERSON, "Brekke", 0, 10),
                        Gold.entity(EntityType.ORG, "Ida Brekke", 42, 48),
                        Gold.entity(EntityType.ORG, "Nobody", 56, 62)),
                List.of());
        assertThat(evaluation.figures().get(Figure.MENTIONS)).isEqualTo(new Tally(1, 3, 2));
        assertThat(evaluation.figures().get(Figure.MENTIONS_ANY_TYPE)).isEqualTo(new Tally(2, 3, 2));
        assertThat(evaluation.figures().get(Figure.LINKING)).isEqualTo(new Tally(2, 2, 2));
        Confusion types = confusion(evaluation, Axis.ENTITY_TYPE);
        assertThat(types.count("PERSON", "ORG")).isOne();
        assertThat(types.count(Axis.NONE, "ORG")).isOne();
    }

    @Test
    void aClaimWithoutCueIsNeitherMissedNorFalse() {
        Evaluation evaluation = evaluate(List.of(), List.of(Gold.claim("Ida Brekke", 16, 31), Gold.claim("?", 56, 68)));
        assertThat(evaluation.figures().get(Figure.CLAIMS)).isEqualTo(new Tally(1, 1, 2));
        assertThat(evaluation.figures().get(Figure.ATTRIBUTED)).isEqualTo(new Tally(1, 1, 2));
        assertThat(kinds(evaluation)).contains(Finding.Kind.MISSED_CLAIM).doesNotContain(Finding.Kind.SPURIOUS_CLAIM);
    }

    @Test
    void aClaimOfSomebodyElseIsFoundButNotAttributed() {
        Evaluation evaluation =
                evaluate(List.of(), List.of(Gold.claim("Per Lund", 16, 31), Gold.claim("Brekke", 33, 40)));
        assertThat(evaluation.figures().get(Figure.CLAIMS)).isEqualTo(new Tally(2, 2, 2));
        assertThat(evaluation.figures().get(Figure.ATTRIBUTED)).isEqualTo(new Tally(1, 2, 2));
        assertThat(evaluation.findings())
                .filteredOn(f -> f.kind() == Finding.Kind.WRONG_SPEAKER)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.gold()).isEqualTo("Ida Brekke");
                    assertThat(f.found()).isEqualTo("Per Lund");
                    assertThat(f.text()).isEqualTo("the mills close");
                });
        assertThat(confusion(evaluation, Axis.STANCE).count("THREATENS", "STATES"))
                .isOne();
        assertThat(evaluation.reliability().count()).isEqualTo(2);
    }

    @Test
    void articlesWithMoreErrorsComeFirst() {
        Evaluation evaluation = Evaluation.of(
                Figure.OF_ARTICLES,
                List.of(
                        ArticleEvaluator.compare(
                                Gold.article(), Gold.found(List.of(), List.of(Gold.claim("Brekke", 16, 31)))),
                        ArticleEvaluator.compare(Gold.article(), Gold.found(List.of(), List.of()))));
        assertThat(evaluation.worst())
                .extracting(Evaluation.ArticleErrors::errors)
                .containsExactly(7, 6);
    }

    @Test
    void roundingFollowsTheExactValueOfTheNumber() {
        assertThat(new Tally(1, 16, 8).precision()).isEqualTo(0.062);
        assertThat(new Tally(2, 3, 3).f1()).isEqualTo(0.667);
        assertThat(new Tally(0, 0, 0).f1()).isZero();
    }

    private static Evaluation evaluate(List<Entity> entities, List<Claim> claims) {
        return Evaluation.of(
                Figure.OF_ARTICLES, List.of(ArticleEvaluator.compare(Gold.article(), Gold.found(entities, claims))));
    }

    private static Confusion confusion(Evaluation evaluation, Axis axis) {
        return evaluation.confusions().stream()
                .filter(c -> c.axis() == axis)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding.Kind> kinds(Evaluation evaluation) {
        return evaluation.findings().stream().map(Finding::kind).toList();
    }
}
