package io.parley.timeline.web.adapter;

import io.parley.timeline.readers.adapter.Caller;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What templates ask about whom a page is for ({@code inject:viewer}), to offer him what he may do. Pages of errors are made where
 * it cannot be found out, on the threads that must not wait; they offer what everybody may do.
 */
@Named("viewer")
@ApplicationScoped
public class Viewer {

    private final Caller caller;
    private final PagesConfig config;

    @Inject
    Viewer(Caller caller, PagesConfig config) {
        this.caller = caller;
        this.config = config;
    }

    /** Whether to offer what is the operators'. */
    public boolean isOperator() {
        return BlockingOperationControl.isBlockingAllowed() && caller.isOperator();
    }

    /** Where the feeds are looked after; null where nobody has said it. */
    public @Nullable URI getFeeds() {
        return config.feeds().orElse(null);
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
