package io.parley.foundation.problem;

/** How a service with pages of its own shows a problem to a person; a service without one answers everybody with problem details. */
public interface ErrorPage {

    /** The page as HTML. */
    String html(Problem problem);
}
