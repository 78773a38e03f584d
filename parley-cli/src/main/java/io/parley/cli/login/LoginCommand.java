package io.parley.cli.login;

import io.parley.cli.console.ExitCodes;
import io.parley.cli.identity.Logins;
import io.parley.cli.system.RunningOption;
import io.parley.cli.system.Service;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley login}: logs a person in to a secured Parley. */
@Command(
        name = "login",
        description = "Logs in to a Parley that asks who comes; the other commands then ask as you.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nPrograms need no login: they set PARLEY_ISSUER, PARLEY_CLIENT_ID and PARLEY_CLIENT_SECRET.",
            "%nExamples:",
            "  parley login                   shows an address to open and a code to confirm",
            "  parley login --forget          logs out"
        })
public final class LoginCommand implements Callable<Integer> {

    @Mixin
    private RunningOption ports = new RunningOption();

    @Option(names = "--forget", description = "Forget the login.")
    private boolean forget;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Logins logins = Logins.ofThisPerson();
        int base = ports.ports().base();
        if (forget) {
            logins.forget(base);
            out.println("logged out");
            return ExitCodes.DONE;
        }
        URI timeline = Service.TIMELINE.address(ports.ports());
        Optional<URI> issuer = Issuer.of(timeline);
        if (issuer.isEmpty()) {
            out.println("the Parley at " + timeline + " is open: no login is needed");
            return ExitCodes.DONE;
        }
        logins.keep(base, new DeviceLogin(issuer.get()).run(line -> {
                    out.println(line);
                    out.flush();
                }));
        out.println("logged in at " + timeline);
        return ExitCodes.DONE;
    }
}
