package anteroom.kiosk.staff;

import anteroom.content.ClinicValue;
import anteroom.content.LobbySettings;
import anteroom.content.json.Problems;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.ui.Languages.Language;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The menu, and the pages that only show something, ask once more, or offer one choice. */
record SimplePages(StaffActions actions, NavigationHistory navigation, StaffControls controls) {
    private static final int MENU_ACROSS = 3;
    private static final int LINES_ON_LOCKS = 7;
    private static final String BULLET = "bullet-line";

    /**
     * The menu; what staff should know stands below it, however much that is.
     *
     * @param languages whether there is more than one
     */
    Region menu(Cleaning cleaning, PrintQueue prints, boolean languages) {
        List<TapButton> ways = new ArrayList<>(List.of(
                to("staff.shown", StaffPage.SHOWN),
                to("staff.counts", StaffPage.COUNTS),
                to("staff.values", StaffPage.VALUES),
                to("staff.screen", StaffPage.SCREEN),
                to("staff.hours", StaffPage.HOURS),
                to("staff.volume", StaffPage.VOLUME),
                to("staff.printer", StaffPage.PRINTER),
                controls.button("staff.clean", cleaning::start, "clean"),
                to("staff.pin", StaffPage.PIN),
                to("staff.locks", StaffPage.LOCKS),
                controls.button("staff.reload", actions::reload),
                to("staff.restart", StaffPage.RESTART),
                to("staff.leave", StaffPage.LEAVE)));
        if (languages) {
            ways.add(6, to("staff.language", StaffPage.LANGUAGE));
        }
        List<Node> parts = new ArrayList<>(List.of(controls.rows(MENU_ACROSS, ways)));
        List<String> notices = new ArrayList<>(Problems.brief(actions.notices()));
        if (prints.inTrouble()) {
            notices.add(controls.of("staff.printer.trouble"));
        }
        if (!notices.isEmpty()) {
            VBox panel = new VBox();
            panel.getStyleClass().addAll(Styles.PANEL, "notices");
            notices.forEach(notice -> panel.getChildren().add(new WrappedLabel(notice, Styles.SMALL)));
            parts.add(panel);
        }
        return controls.page("staff.menu", parts.toArray(Node[]::new));
    }

    private TapButton to(String key, StaffPage page) {
        return controls.button(key, () -> navigation.open(new Screen.Staff(page.key())));
    }

    /** Which program, pack and sign-off it is that patients see. */
    Region versions() {
        StaffActions.Shown shown = actions.shown();
        String signed = shown.signOff().isEmpty() ? controls.of("staff.shown.unsigned") : shown.signOff();
        return controls.page(
                "staff.shown",
                controls.line("staff.shown.program", new WrappedLabel(shown.program())),
                controls.line("staff.shown.pack", new WrappedLabel(shown.pack())),
                controls.line("staff.shown.languages", new WrappedLabel(shown.languages())),
                controls.line("staff.shown.sign-off", new WrappedLabel(signed)));
    }

    /**
     * All values that only the clinic can set, then those that are worded once more for each translation; each is a button
     * that leads to where it is changed.
     */
    Region values(List<Language> translations) {
        List<Node> parts = new ArrayList<>();
        parts.add(controls.rows(
                2,
                Arrays.stream(ClinicValue.values())
                        .map(value -> value(value, "", nameOf(value)))
                        .toList()));
        for (Language language : translations) {
            parts.add(new WrappedLabel(language.name(), Styles.HEADING));
            parts.add(controls.rows(
                    2,
                    Arrays.stream(ClinicValue.values())
                            .filter(ClinicValue::isWording)
                            .map(value -> value(value, language.tag(), language.name() + ". " + nameOf(value)))
                            .toList()));
        }
        return controls.page("staff.values", parts.toArray(Node[]::new));
    }

    private TapButton value(ClinicValue value, String translation, String spoken) {
        String set = Optional.ofNullable(actions.clinic().valuesIn(translation).get(value))
                .or(value::preset)
                .orElse(controls.of("staff.value.unset"));
        TapButton button = controls.named(
                controls.of("staff.value.line", nameOf(value), set),
                () -> navigation.open(new Screen.Staff(StaffPage.VALUE.key() + ":" + value.key() + ":" + translation)),
                "value");
        button.setAccessibleText(controls.of("staff.value.line", spoken, set));
        return button;
    }

    private String nameOf(ClinicValue value) {
        return controls.of("staff.value." + value.key());
    }

    /** What of this machine is not locked, as far as it tells, and what no program can lock by itself. */
    Region locks() {
        VBox found = new VBox(controls.gap(), new WrappedLabel(controls.of("pad.checking")));
        List<Node> parts = new ArrayList<>(
                List.of(found, new WrappedLabel(controls.of("staff.locks.everywhere"), Styles.HEADING)));
        IntStream.rangeClosed(1, LINES_ON_LOCKS)
                .forEach(line -> parts.add(new WrappedLabel(controls.of("staff.locks." + line), BULLET)));
        actions.examine(unlocked -> {
            found.getChildren().clear();
            unlocked.forEach(line -> found.getChildren().add(new WrappedLabel(line, BULLET)));
            String after = unlocked.isEmpty() ? "staff.locks.nothing" : "staff.locks.more";
            found.getChildren().add(new WrappedLabel(controls.of(after)));
        });
        return controls.page("staff.locks", parts.toArray(Node[]::new));
    }

    /**
     * Asks once more before something that a patient in front of the screen would notice.
     *
     * @param key of the button that led here; its further words are found below it
     */
    Region confirm(String key, Runnable act) {
        return controls.page(
                key, new WrappedLabel(controls.of(key + ".what")), controls.decision(key + ".yes", act, navigation));
    }

    /** How loud the voice and the chime are when a visit begins. Each step is heard as it is chosen. */
    Region volume() {
        return choice(
                "staff.volume",
                IntStream.rangeClosed(1, LobbySettings.LOUDEST)
                        .mapToObj(String::valueOf)
                        .toList(),
                actions.clinic().lobby().volume() - 1,
                index -> actions.ring(index + 1),
                (lobby, index) -> lobby.atVolume(index + 1));
    }

    /** In which language each visit begins. */
    Region language(List<Language> all) {
        return choice(
                "staff.language",
                all.stream().map(Language::name).toList(),
                0,
                index -> {},
                (lobby, index) -> lobby.in(all.get(index).tag()));
    }

    private Region choice(
            String key,
            List<String> names,
            int first,
            IntConsumer onChoice,
            BiFunction<LobbySettings, Integer, LobbySettings> changed) {
        AtomicInteger chosen = new AtomicInteger(first);
        WrappedLabel problem = new WrappedLabel("", Styles.SMALL);
        ClinicEdit edit = new ClinicEdit(
                actions, navigation, problem, clinic -> clinic.with(changed.apply(clinic.lobby(), chosen.get())));
        return controls.page(
                key,
                new WrappedLabel(controls.of(key + ".how")),
                controls.choice(names, first, index -> {
                    chosen.set(index);
                    onChoice.accept(index);
                }),
                problem,
                edit.buttons(controls));
    }
}
