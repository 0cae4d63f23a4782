package anteroom.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Keeps work until a test lets it be done, in whatever order the test likes. */
public final class ManualExecutor implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.addLast(work);
    }

    public int waiting() {
        return waiting.size();
    }

    public void doOldest() {
        waiting.removeFirst().run();
    }

    public void doNewest() {
        waiting.removeLast().run();
    }

    public void doAll() {
        while (!waiting.isEmpty()) {
            doOldest();
        }
    }
}
