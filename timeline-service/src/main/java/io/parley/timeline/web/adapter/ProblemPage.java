package io.parley.timeline.web.adapter;

import io.parley.foundation.problem.ErrorPage;
import io.parley.foundation.problem.Problem;
import io.parley.timeline.web.adapter.Pages.Templates;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows people a problem as a page. */
@ApplicationScoped
public class ProblemPage implements ErrorPage {

    @Override
    public String html(Problem problem) {
        String detail = problem.detail() == null ? problem.title() : problem.detail();
        return Templates.gone(heading(problem), sentence(problem, detail)).render();
    }

    /** A detail that begins with the name of a parameter keeps it as it is written. */
    private static String sentence(Problem problem, String detail) {
        String text =
                problem.errors().isEmpty() ? Character.toUpperCase(detail.charAt(0)) + detail.substring(1) : detail;
        return text + ".";
    }

    private static String heading(Problem problem) {
        return switch (problem.status()) {
            case 400 -> "This address cannot be read";
            case 401, 403 -> "Not for you";
            case 404 -> "Nothing here";
            case 405 -> "Not that way";
            case 429, 503 -> "Not just now";
            default -> problem.title();
        };
    }
}
