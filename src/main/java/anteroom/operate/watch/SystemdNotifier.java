package anteroom.operate.watch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells systemd that the kiosk is well, as often as systemd asks for it. Java has no datagram sockets of the Unix kind
 * before one calls into C, so the program {@code systemd-notify} speaks for us; the unit must say
 * {@code NotifyAccess=all}, since it is a process of its own. Under any other supervisor nothing is said.
 */
public final class SystemdNotifier {
    private static final String SPEAKER = "systemd-notify";

    private final Duration every;
    private final LongSupplier nanoClock;
    private final Consumer<String> say;
    private long last;
    private boolean said;

    private SystemdNotifier(Duration every, LongSupplier nanoClock, Consumer<String> say) {
        this.every = every;
        this.nanoClock = nanoClock;
        this.say = say;
    }

    /** The supervisor that this process was started by, as its environment tells. */
    public static SystemdNotifier ofThisProcess() {
        return of(System.getenv(), ProcessHandle.current().pid(), System::nanoTime, SystemdNotifier::speak);
    }

    static SystemdNotifier of(Map<String, String> environment, long pid, LongSupplier nanoClock, Consumer<String> say) {
        String asked = environment.getOrDefault("WATCHDOG_USEC", "");
        String whom = environment.getOrDefault("WATCHDOG_PID", String.valueOf(pid));
        if (!environment.containsKey("NOTIFY_SOCKET")
                || !asked.matches("[1-9][0-9]{0,17}")
                || !whom.equals(String.valueOf(pid))) {
            return new SystemdNotifier(Duration.ZERO, nanoClock, say);
        }
        // Half of the time that it allows, so that one message may come late.
        return new SystemdNotifier(Duration.ofNanos(Long.parseLong(asked) * 1000 / 2), nanoClock, say);
    }

    /** The kiosk is well at this moment; said on only as often as needed. */
    void alive() {
        long now = nanoClock.getAsLong();
        if (every.isZero() || said && now - last < every.toNanos()) {
            return;
        }
        said = true;
        last = now;
        say.accept("WATCHDOG=1");
    }

    private static void speak(String message) {
        try {
            // Who is well has started; that is heard once, and later passed over.
            new ProcessBuilder(SPEAKER, "--ready", message)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // Without the program systemd hears nothing and restarts us, which the log then explains.
            System.getLogger("anteroom.watch")
                    .log(System.Logger.Level.WARNING, "{0} cannot be started: {1}", SPEAKER, e.toString());
        }
    }
}
