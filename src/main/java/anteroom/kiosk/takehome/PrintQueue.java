package anteroom.kiosk.takehome;

import anteroom.content.PrinterSettings;
import anteroom.operate.print.PageImage;
import anteroom.operate.print.Printer;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a patient prints: a page after another, a few in a visit, and nothing of it once the visit is over. */
public final class PrintQueue {
    /** Pages in a visit. */
    public static final int MOST = 3;

    public enum State {
        READY,
        PRINTING,
        PRINTED,
        NEEDS_HELP,
        ENOUGH
    }

    /**
     * The printer of a clinic.
     *
     * @param worker starts work at once, as each piece of it may take a minute
     * @param afterFrame runs on the toolkit's thread when what has changed is on the screen
     */
    public record Device(Printer printer, PrinterSettings.Paper paper, Executor worker, Executor afterFrame) {}

    private final Optional<Device> device;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
    /** Whether the visit is over; read by the printer's thread. */
    private AtomicBoolean over = new AtomicBoolean();

    private int pages;
    private boolean inTrouble;

    public PrintQueue(Optional<Device> device, Executor toolkit) {
        this.device = device;
        this.toolkit = toolkit;
    }

    // Properties

    /** Empty where nothing can be printed. */
    public Optional<PrinterSettings.Paper> paper() {
        return device.map(Device::paper);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    /** Whether the last page did not come out. */
    public boolean inTrouble() {
        return inTrouble;
    }

    // Commands

    /**
     * Prints, unless something is being printed or too many pages were.
     *
     * @param drawn draws the pages on the toolkit's thread, which takes some frames: after the one that answers the press
     */
    public void print(int count, Supplier<List<PageImage>> drawn) {
        if (device.isEmpty() || state() == State.PRINTING) {
            return;
        }
        if (pages + count > MOST) {
            state.set(State.ENOUGH);
            return;
        }
        state.set(State.PRINTING);
        AtomicBoolean gone = over;
        Device on = device.get();
        on.afterFrame().execute(() -> {
            if (!gone.get()) {
                print(on, drawn.get(), () -> !gone.get(), outcome -> told(gone, outcome, count));
            }
        });
    }

    private void print(Device on, List<PageImage> wanted, BooleanSupplier still, Consumer<Printer.Outcome> told) {
        on.worker()
                .execute(() ->
                        on.printer().print(wanted, still, outcome -> toolkit.execute(() -> told.accept(outcome))));
    }

    private void told(AtomicBoolean gone, Printer.Outcome outcome, int count) {
        if (gone.get()) {
            return;
        }
        note(outcome);
        boolean prints = outcome == Printer.Outcome.PRINTS;
        pages += prints ? count : 0;
        state.set(prints ? State.PRINTED : State.NEEDS_HELP);
    }

    private void note(Printer.Outcome outcome) {
        inTrouble = outcome == Printer.Outcome.NEEDS_HELP;
        if (inTrouble) {
            System.getLogger("anteroom.print").log(Level.WARNING, "the printer needs help: a page did not come out");
        }
    }

    /** Somebody looks anew at what may be printed. */
    void look() {
        if (state() != State.PRINTING) {
            state.set(State.READY);
        }
    }

    /** Takes back what has not been printed, and forgets the visit. */
    public void end() {
        over.set(true);
        over = new AtomicBoolean();
        pages = 0;
        state.set(State.READY);
    }

    /** Pages for staff, that count for no visit. */
    public void printForStaff(List<PageImage> pages, Consumer<Boolean> printed) {
        device.ifPresent(on -> print(on, pages, () -> true, outcome -> {
            note(outcome);
            printed.accept(!inTrouble);
        }));
    }

    /** Tells on the toolkit's thread what the system says of the printer. */
    public void ask(Consumer<List<String>> told) {
        device.ifPresent(on -> on.worker().execute(() -> {
            List<String> lines = on.printer().state();
            toolkit.execute(() -> told.accept(lines));
        }));
    }
}
