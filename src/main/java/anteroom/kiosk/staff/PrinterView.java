package anteroom.kiosk.staff;

import anteroom.kiosk.takehome.PrintedPage;
import anteroom.kiosk.takehome.Prints;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;

/** The printer of what patients take home: how it is, a test page, and how much was taken today. */
final class PrinterView extends StackPane {
    private final Prints prints;
    private final StaffLook look;
    private final WrappedLabel state = new WrappedLabel("", Styles.SMALL);
    private final WrappedLabel told = new WrappedLabel("");

    PrinterView(StaffActions desk, Prints prints, StaffLook look) {
        this.prints = prints;
        this.look = look;
        state.setText(look.of(prints.paper().isEmpty() ? "staff.printer.none" : "staff.printer.asking"));
        prints.ask(this::show);
        getChildren()
                .add(look.page(
                        look.of("staff.printer"),
                        state,
                        look.button(look.of("staff.printer.test"), this::test, "print-test"),
                        told,
                        new WrappedLabel(look.of("staff.printer.today")),
                        new WrappedLabel(today(desk), Styles.SMALL)));
    }

    private void show(List<String> lines) {
        state.setText(lines.isEmpty() ? look.of("staff.printer.silent") : String.join("\n", lines));
    }

    private void test() {
        prints.paper().ifPresent(paper -> {
            told.setText(look.of("page.printing"));
            prints.printForStaff(PrintedPage.test(paper, look.words()), printed -> {
                told.setText(look.of(printed ? "page.printed" : "staff.printer.trouble"));
                prints.ask(this::show);
            });
        });
    }

    private String today(StaffActions desk) {
        String taken = desk.counts().today(CountKind.TAKE).entrySet().stream()
                .map(count -> look.of(
                        "staff.value.line", look.of("staff.counts.take." + count.getKey()), few(count.getValue())))
                .collect(Collectors.joining("\n"));
        return taken.isEmpty() ? look.of("staff.printer.nothing") : taken;
    }

    private static String few(int times) {
        return times < Counts.FEWEST ? "<" + Counts.FEWEST : String.valueOf(times);
    }
}
