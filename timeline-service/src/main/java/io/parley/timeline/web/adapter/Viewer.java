package io.parley.timeline.web.adapter;

import io.parley.timeline.readers.adapter.Caller;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What templates ask about whom a page is for ({@code inject:viewer}), to offer him what he may do. Pages of errors are made where
 * it cannot be found out, on the threads that must not wait; they offer what everybody may do.
 */
@Named("viewer")
@ApplicationScoped
public class Viewer {

    private final Caller caller;

    @Inject
    Viewer(Caller caller) {
        this.caller = caller;
    }

    /** Whether to offer what is the operators'. */
    public boolean isOperator() {
        return BlockingOperationControl.isBlockingAllowed() && caller.isOperator();
    }

    /** Whether he has said who he is, and so may want to take it back. */
    public boolean isKnown() {
        return BlockingOperationControl.isBlockingAllowed() && caller.isKnown();
    }

    /** What he is called; asked only of those who are known. */
    public String getName() {
        return caller.name();
    }
}
