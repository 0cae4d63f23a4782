package anteroom.kiosk.staff;

import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.takehome.PrintedPage;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;

/** The printer of what patients take home: how it is, a test page, and how much was taken today. */
final class PrinterView extends StackPane {
    private final PrintQueue prints;
    private final StaffControls controls;
    private final WrappedLabel state = new WrappedLabel("", Styles.SMALL);
    private final WrappedLabel message = new WrappedLabel("");

    PrinterView(StaffActions actions, PrintQueue prints, StaffControls controls) {
        this.prints = prints;
        this.controls = controls;
        state.setText(controls.of(prints.paper().isEmpty() ? "staff.printer.none" : "staff.printer.asking"));
        prints.ask(this::show);
        getChildren()
                .add(controls.page(
                        "staff.printer",
                        state,
                        controls.button("staff.printer.test", this::test, "print-test"),
                        message,
                        new WrappedLabel(controls.of("staff.printer.today")),
                        new WrappedLabel(today(actions), Styles.SMALL)));
    }

    private void show(List<String> lines) {
        state.setText(
                lines.isEmpty()
                        ? controls.of("staff.printer.silent")
                        : String.join("\n", PrinterState.plain(lines, controls::of)));
    }

    private void test() {
        prints.paper().ifPresent(paper -> {
            message.setText(controls.of("page.printing"));
            prints.printForStaff(PrintedPage.test(paper, controls.words()), printed -> {
                message.setText(controls.of(printed ? "page.printed" : "staff.printer.trouble"));
                prints.ask(this::show);
            });
        });
    }

    private String today(StaffActions actions) {
        String taken = actions.counts().today(CountKind.TAKE).entrySet().stream()
                .map(count -> controls.of(
                        "staff.value.line",
                        controls.of("staff.counts.take." + count.getKey()),
                        Counts.shown(count.getValue())))
                .collect(Collectors.joining("\n"));
        return taken.isEmpty() ? controls.of("staff.printer.nothing") : taken;
    }
}
