package io.parley.platform.postgres;

/**
 * An account of the server that is no superuser, as a service logs in with it.
 *
 * @param password not to be put on a command line, which everybody on the machine can see
 */
public record DatabaseAccount(String name, String password) {

    @Override
    public String toString() {
        return "account " + name;
    }
}
