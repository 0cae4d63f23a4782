package anteroom.operate.watch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the vitals each second from a thread of its own, and ends the process when they are bad. Begins before the
 * toolkit, which may hang while it starts.
 */
public final class Watchdog {
    private static final Logger LOG = System.getLogger("anteroom.watch");

    private final ToolkitHealth toolkitHealth;
    private final SystemdNotifier supervisor;
    private volatile @Nullable Thread toolkit;
    private volatile List<Worker> workers = List.of();
    private volatile Consumer<ExitStatus> end;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "anteroom-watchman");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        return thread;
    });

    /** @param end must end the process at once, as nothing else can be relied upon then */
    public Watchdog(ToolkitHealth toolkitHealth, SystemdNotifier supervisor, Consumer<ExitStatus> end) {
        this.toolkitHealth = toolkitHealth;
        this.supervisor = supervisor;
        this.end = end;
    }

    /**
     * Watches the kiosk itself, once it is there.
     *
     * @param toolkit its thread, whose whereabouts are logged when it is stuck
     * @param beside the threads beside it; one that hangs is logged, and a vital one ends the process
     * @param orderly ends the process at once, too, and what it has started
     */
    public void follow(Thread toolkit, List<Worker> beside, Consumer<ExitStatus> orderly) {
        this.toolkit = toolkit;
        workers = List.copyOf(beside);
        end = orderly;
    }

    public void start() {
        rounds.scheduleAtFixedRate(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void look() {
        try {
            workers.stream().filter(Worker::hangs).forEach(this::report);
            toolkitHealth.verdict().ifPresentOrElse(this::report, this::well);
        } catch (OutOfMemoryError e) {
            end.accept(ExitStatus.OUT_OF_MEMORY);
        }
    }

    /** Nobody is told that the kiosk has started before there is a picture. */
    private void well() {
        if (toolkitHealth.drawn()) {
            supervisor.alive();
        }
    }

    private void report(Worker hanging) {
        LOG.log(Level.ERROR, "a thread hangs: {0}", hanging);
        if (hanging.vital()) {
            end.accept(ExitStatus.STUCK);
        }
    }

    private void report(ExitStatus verdict) {
        LOG.log(Level.ERROR, "{0}; the toolkit''s thread is at {1}", verdict, Worker.where(toolkit()));
        end.accept(verdict);
    }

    /** Before the kiosk is there, the toolkit's thread is known by its name only. */
    private Thread toolkit() {
        Thread known = toolkit;
        return known != null
                ? known
                : Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("JavaFX Application Thread"))
                        .findAny()
                        .orElse(Thread.currentThread());
    }
}
