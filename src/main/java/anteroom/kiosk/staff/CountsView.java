package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.takehome.PrintedPage;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.operate.counts.Count;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import anteroom.operate.report.MonthPage;
import anteroom.operate.report.MonthReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What was opened how often this month, as bars with their numbers. */
final class CountsView extends StackPane {
    private static final List<CountKind> KINDS = List.of(
            CountKind.RESET,
            CountKind.CARD,
            CountKind.ANSWER,
            CountKind.TOPIC,
            CountKind.SEARCH,
            CountKind.TAKE,
            CountKind.ALOUD);

    /** Of these there is one kind only, and what is told is when. */
    private static final List<CountKind> BY_DAY = List.of(CountKind.RESET, CountKind.ALOUD);

    private static final int MOST_BARS = 40;

    /** The width of a name, and that of the longest bar, of the screen's. */
    private static final double NAME = 0.3;

    private static final double BAR = 0.22;

    private final StaffActions actions;
    private final PrintQueue prints;
    private final Edition edition;
    private final StaffControls controls;
    private final VBox bars = new VBox();
    private final WrappedLabel message = new WrappedLabel("", Styles.SMALL);

    CountsView(StaffActions actions, PrintQueue prints, Edition edition, StaffControls controls) {
        this.actions = actions;
        this.prints = prints;
        this.edition = edition;
        this.controls = controls;
        bars.getStyleClass().add("bars");
        List<String> names = KINDS.stream()
                .map(kind -> controls.of("staff.counts." + kind.key()))
                .toList();
        getChildren()
                .add(controls.page(
                        "staff.counts",
                        controls.line(
                                "staff.counts.on",
                                controls.onOff(actions.clinic().lobby().counts(), this::turn)),
                        controls.choice(names, 0, index -> show(KINDS.get(index))),
                        bars,
                        controls.rows(3, buttons()),
                        message));
        show(KINDS.get(0));
    }

    private List<Node> buttons() {
        List<Node> buttons = new ArrayList<>();
        buttons.add(controls.button("staff.counts.export", this::export));
        if (prints.paper().isPresent()) {
            buttons.add(controls.button("staff.counts.print", () -> print(0)));
            buttons.add(controls.button("staff.counts.print-last", () -> print(1)));
        }
        return buttons;
    }

    private void show(CountKind kind) {
        Map<String, Integer> sums =
                Counts.sums(actions.counts().thisMonth(), kind, BY_DAY.contains(kind) ? Count::day : this::name);
        int most = sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        bars.getChildren().clear();
        if (sums.isEmpty()) {
            bars.getChildren().add(new WrappedLabel(controls.of("staff.counts.none")));
        }
        sums.entrySet().stream()
                .sorted(
                        BY_DAY.contains(kind)
                                ? Map.Entry.comparingByKey()
                                : Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_BARS)
                .forEach(sum -> bars.getChildren().add(bar(sum.getKey(), sum.getValue(), most)));
    }

    private Region bar(String name, int times, int most) {
        WrappedLabel label = new WrappedLabel(name, Styles.SMALL);
        double width = controls.scale().width();
        label.setPrefWidth(width * NAME);
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        bar.setMinWidth(Math.max(2, width * BAR * Math.max(times, Counts.FEWEST) / Math.max(Counts.FEWEST, most)));
        HBox line = new HBox(controls.gap(), label, bar, new WrappedLabel(Counts.shown(times), Styles.SMALL));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String name(Count count) {
        return switch (count.what()) {
            case SEARCH, TAKE -> controls.of("staff.counts." + count.what().key() + "." + count.which());
            default -> MonthReport.title(edition, count.what(), count.which());
        };
    }

    private void turn(boolean on) {
        Clinic before = actions.clinic();
        actions.change(
                before.with(before.lobby().counting(on)), refused -> message.setText(String.join("\n", refused)));
    }

    private void print(int before) {
        message.setText(controls.of("page.printing"));
        actions.report(
                before,
                edition,
                report -> prints.printForStaff(
                        PrintedPage.small(
                                prints.paper().orElseThrow(),
                                MonthPage.text(
                                        report, actions.clinic().value("name").orElse(""))),
                        printed -> message.setText(controls.of(printed ? "page.printed" : "staff.printer.trouble"))));
    }

    private void export() {
        actions.export(
                table -> message.setText(controls.of("staff.counts.exported", table.toString())),
                why -> message.setText(controls.of("staff.counts.not-exported", why)));
    }
}
