package io.parley.cli.identity;

/** Where a request gets its token from. */
@FunctionalInterface
public interface TokenSource {

    /** A token that is good for some seconds at least. */
    String token();
}
