package io.parley.platform.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;

/**
 * Runs another main class and ends this process when standard input ends. The starter holds the other end of that pipe,
 * so the system closes it even when the starter is killed.
 */
public final class Tether {

    /** System property: how long stopping may take before the process is halted. */
    static final String SECONDS_TO_STOP = "parley.tether.seconds-to-stop";

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(Integer.getInteger(SECONDS_TO_STOP, 10));

    private Tether() {}

    /** Takes the main class to run and its arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        InputStream tether = System.in;
        daemon("tether", () -> exitAtEndOf(tether));
        Method main = Class.forName(args[0]).getMethod("main", String[].class);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException e) {
            e.getTargetException().printStackTrace();
            System.exit(1);
        }
    }

    private static void exitAtEndOf(InputStream tether) {
        try {
            tether.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken pipe means the same as its end: the starter is gone.
        }
        daemon("tether-halt", Tether::haltWhenStoppingHangs);
        System.exit(0);
    }

    private static void haltWhenStoppingHangs() {
        try {
            Thread.sleep(TIME_TO_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
