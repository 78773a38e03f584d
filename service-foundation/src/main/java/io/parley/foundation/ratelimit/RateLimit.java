package io.parley.foundation.ratelimit;

/** What one client may ask for; each service maps its own settings to it. */
public interface RateLimit {

    /** Whether there is a limit. */
    boolean enabled();

    /** Requests that one client may make each second, on average. */
    int perSecond();

    /** Requests that it may make at once after a pause. */
    int burst();

    /** Clients that are remembered; of more than these the ones that are longest silent start afresh. */
    int clients();
}
