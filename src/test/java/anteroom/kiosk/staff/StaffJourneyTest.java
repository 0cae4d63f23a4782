package anteroom.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.content.PrinterSettings.Paper;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.staff.PinGuard.Phase;
import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.voice.NoEngine;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.operate.counts.CountKind;
import anteroom.operate.print.PageImage;
import anteroom.operate.print.Printer;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The receptionist, with one finger. */
@ExtendWith(Toolkit.class)
class StaffJourneyTest {
    private static final String PIN = "271828";
    private static final String BEGIN = "What to expect from your ketamine infusion";

    private KioskDriver kiosk;
    private FakeStaffActions actions;

    @BeforeEach
    void begin(@TempDir Path folder) {
        kiosk = KioskDriver.start(ScreenSize.PANEL, Clinic.unset(), clock -> {
            actions = new FakeStaffActions(folder, clock);
            return new Kiosk.Lobby(Optional.of(actions), () -> LocalDateTime.of(2026, 11, 21, 14, 0));
        });
        kiosk.tap(BEGIN);
    }

    private Point2D band(double part) {
        return Toolkit.onFx(() -> {
            Bounds bounds = kiosk.scene().lookup(".top-band").localToScene(new javafx.geometry.BoundingBox(0, 0, 0, 0));
            double middle = kiosk.size().width() / 2.0;
            return new Point2D(middle + part * 60, bounds.getMinY() + 4);
        });
    }

    private void knock(String presses) {
        presses.chars().forEach(press -> kiosk.tapAt(band(press == 'L' ? -1 : 1)));
    }

    private void enter(String digits) {
        digits.chars().mapToObj(Character::toString).forEach(kiosk::tap);
        kiosk.tap("OK");
    }

    private void goIn() {
        actions.setPin(PIN);
        knock("LLLRRR");
        enter(PIN);
    }

    @Test
    void theSizeOfTheScreenIsThatOfTheWholeOneInItsLowerHalfToo(@TempDir Path folder) {
        kiosk = KioskDriver.start(ScreenSize.STANDING_MONITOR, Clinic.unset(), clock -> {
            actions = new FakeStaffActions(folder, clock);
            return new Kiosk.Lobby(Optional.of(actions), () -> LocalDateTime.of(2026, 11, 21, 14, 0));
        });
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().preferences().lowLayoutProperty().set(true);
            actions.setPin(PIN);
            made.session().navigation().open(new Screen.Staff("screen"));
        });
        enter(PIN);

        assertTrue(kiosk.words().contains("This screen has 21.5 inches."), kiosk.words());
    }

    @Nested
    @DisplayName("the door")
    class Door {
        @Test
        void opensForThreePressesOnEachSideOfTheBandWithoutAHurry() {
            actions.setPin(PIN);
            knock("LLL");
            kiosk.leaveAlone(Duration.ofSeconds(60));
            knock("RRR");

            assertEquals(StaffArea.door(), kiosk.screen());
            assertTrue(kiosk.words().contains("enter your PIN"), kiosk.words());
        }

        @Test
        void opensByKeysToo() {
            actions.setPin(PIN);
            kiosk.press(
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_DOWN);

            assertEquals(StaffArea.door(), kiosk.screen());
        }

        @Test
        void staysShutForWhoPressesSomethingElseInBetween() {
            knock("LLLRR");
            kiosk.set("High contrast: off");
            knock("R");

            assertEquals(new Screen.Home(), kiosk.screen());
        }
    }

    @Nested
    @DisplayName("without a PIN")
    class WithoutPin {
        @Test
        void thereIsNoDoor() {
            knock("LLLRRR");
            kiosk.press(
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_DOWN);

            assertEquals(new Screen.Home(), kiosk.screen());
        }
    }

    @Nested
    @DisplayName("case 8: the pad")
    class Pad {
        @Test
        void makesStaffWaitAfterAMissAndSaysHowLong() {
            actions.setPin(PIN);
            knock("LLLRRR");
            enter("314159");

            assertTrue(kiosk.words().contains("Try again in 2 seconds"), kiosk.words());
            kiosk.leaveAlone(Duration.ofSeconds(2));
            enter(PIN);
            assertTrue(kiosk.shows("Clinic values"));
        }

        @Test
        void takesDigitsFromAKeyboard() {
            actions.setPin(PIN);
            knock("LLLRRR");
            kiosk.type(PIN);
            kiosk.tap("OK");

            assertEquals(Phase.OPEN, actions.guard().phase());
        }

        @Test
        void takesTheSameDigitTwiceFromAFastFinger() {
            actions.setPin("553902");
            knock("LLLRRR");
            kiosk.hurry(Duration.ofMillis(150));
            enter("553902");

            assertEquals(Phase.OPEN, actions.guard().phase());
        }

        @Test
        void closesAndForgetsDigitsWhenNobodyIsThere() {
            actions.setPin(PIN);
            knock("LLLRRR");
            kiosk.tap("2");
            kiosk.leaveAlone(Duration.ofSeconds(120));

            assertEquals(new Screen.Attract(), kiosk.screen());
            kiosk.tap(BEGIN);
            knock("LLLRRR");
            assertFalse(kiosk.words().contains("\u25CF"), kiosk.words());
        }

        @Test
        void shufflesItsDigitsIfItIsSetSo() {
            actions.setPin(PIN);
            Clinic clinic = actions.clinic();
            actions.change(
                    new Clinic(
                            clinic.values(),
                            clinic.kiosk(),
                            new anteroom.content.LobbySettings(
                                    1, Optional.empty(), Optional.empty(), true, true, 3, "", Optional.empty())),
                    refused -> {});
            List<String> first = digits();
            boolean moved = false;
            for (int i = 0; i < 5 && !moved; i++) {
                moved = !first.equals(digits());
            }

            assertTrue(moved, "six times the same order");
            assertEquals(10, first.stream().distinct().count());
        }

        private List<String> digits() {
            if (!kiosk.screen().equals(new Screen.Home())) {
                kiosk.tap("Home");
            }
            knock("LLLRRR");
            return kiosk.buttons().stream()
                    .filter(name -> name.matches("[0-9]"))
                    .toList();
        }
    }

    @Nested
    @DisplayName("the menu")
    class Menu {
        @BeforeEach
        void in() {
            goIn();
        }

        @Test
        void standsBeforeTheNoticesAndShowsTwentyOfThem() {
            actions.setNotices(IntStream.rangeClosed(1, 6000)
                    .mapToObj(i -> "Notice number " + i)
                    .toArray(String[]::new));
            kiosk.tap("What is shown");
            kiosk.tap("Back");
            String words = kiosk.words();

            assertTrue(words.indexOf("What is shown") < words.indexOf("Notice number 1"), words);
            assertTrue(words.contains("Notice number 20"), words);
            assertFalse(words.contains("Notice number 21"), words);
            assertTrue(words.contains("and 5980 more"), words);
        }

        @Test
        void locksAgainAsSoonAsStaffGoElsewhere() {
            kiosk.tap("Home");

            assertEquals(Phase.CLOSED, actions.guard().phase());
            kiosk.arrange(shown -> shown.session().navigation().open(new Screen.Staff("leave")));
            assertFalse(kiosk.shows("Leave now"));
        }

        @Test
        void locksAgainWhenNobodyIsThere() {
            kiosk.leaveAlone(Duration.ofSeconds(120));

            assertEquals(Phase.CLOSED, actions.guard().phase());
        }

        @Test
        void otherDigitsTheSecondTimeSetNoOtherPin() {
            kiosk.tap("Set another PIN");
            enter("161803");
            enter("314150");

            assertTrue(kiosk.words().contains("not the same"), kiosk.words());
        }

        @Test
        void digitsThatAnybodyFindsAreNotTaken() {
            kiosk.tap("Set another PIN");
            enter("123123");

            assertTrue(kiosk.words().contains("Too easy"), kiosk.words());
        }

        @Test
        void tellsWhatIsShown() {
            kiosk.tap("What is shown");

            assertTrue(kiosk.words().contains("anteroom 1.0.0"), kiosk.words());
            assertTrue(kiosk.words().contains("by nobody yet"), kiosk.words());
        }

        @Test
        void changesAValueWithTheKeysInThePicture() {
            kiosk.tap("Clinic values");
            kiosk.tap("Phone: not set");
            "555-0100".chars().mapToObj(Character::toString).forEach(kiosk::tap);
            kiosk.tap("Save");

            assertEquals(Optional.of("555-0100"), actions.clinic().value(ClinicValue.PHONE));
            assertTrue(kiosk.shows("Phone: 555-0100"));
        }

        @Test
        void changesAValueThatIsWordedForATranslationAndLeavesTheOriginal(@TempDir Path folder) {
            inTwoLanguages(folder);
            kiosk.tap("Clinic values");
            kiosk.tap("Español. How early to come: not set");
            assertTrue(kiosk.words().contains("15 minutos antes"), kiosk.words());
            assertTrue(kiosk.shows("Ñ"));
            kiosk.tap("Ñ");
            kiosk.tap("Save");

            assertEquals(Map.of(ClinicValue.ARRIVAL, "Ñ"), actions.clinic().valuesIn("es"));
            assertEquals(Map.of(), actions.clinic().valuesIn(""));
            assertTrue(kiosk.shows("Español. How early to come: Ñ"));
        }

        @Test
        void offersNamesAndNumbersOnceForAllLanguages(@TempDir Path folder) {
            inTwoLanguages(folder);
            kiosk.tap("Clinic values");

            assertTrue(kiosk.shows("Phone: not set"));
            assertFalse(kiosk.shows("Español. Phone: not set"));
        }

        private void inTwoLanguages(Path folder) {
            kiosk = KioskDriver.start(
                    ScreenSize.PANEL,
                    clock -> {
                        actions = new FakeStaffActions(folder, clock);
                        return new Kiosk.Lobby(Optional.of(actions), () -> LocalDateTime.of(2026, 11, 21, 14, 0));
                    },
                    KioskDriver.language(Bundled.english(), InterfaceText.in("en")),
                    KioskDriver.language(Bundled.spanish(), InterfaceText.in("es")));
            kiosk.tap(BEGIN);
            goIn();
        }

        @Test
        void refusesAValueThatTheFileWouldBeRefusedFor() {
            kiosk.tap("Clinic values");
            kiosk.tap("Phone: not set");
            kiosk.tap("abc");
            kiosk.tap("Q");
            kiosk.tap("Save");

            assertTrue(kiosk.words().contains("must be a number to call"), kiosk.words());
            assertEquals(Optional.empty(), actions.clinic().value(ClinicValue.PHONE));
        }

        @Test
        void measuresTheScreenWithABankCard() {
            kiosk.tap("Size of the screen");
            kiosk.tap("Much longer");
            kiosk.tap("Save");

            // 85.6 mm are 497 px on 15.6 inches; the bar was made 20 px longer.
            assertEquals(15.0, actions.clinic().kiosk().diagonal(), 0.03);
        }

        @Test
        void setsTheOpeningHours() {
            kiosk.tap("Opening hours");
            tapInLine("Dark screen when closed", "On");
            tapInLine("Opens at", "Later");
            kiosk.tap("Saturday");
            kiosk.tap("Save");

            var hours = actions.clinic().lobby().hours().orElseThrow();
            assertEquals("08:00", hours.opens().toString());
            assertEquals(6, hours.days().size());
        }

        @Test
        void setsTheVolumeAndHearsEachStep() {
            kiosk.tap("Volume");
            kiosk.tap("2");
            kiosk.tap("4");
            kiosk.tap("Save");

            assertEquals(List.of("ring 2", "ring 4"), actions.asked());
            assertEquals(4, actions.clinic().lobby().volume());
        }

        @Test
        void drawsTheCountsAndExportsThem() {
            Toolkit.runOnFx(() -> actions.counts().add(CountKind.CARD, "no-driving"));
            kiosk.tap("Counts");
            kiosk.tap("Cards");

            assertTrue(kiosk.words().contains("No driving"), kiosk.words());
            kiosk.tap("Write all months to a table");
            assertTrue(kiosk.words().contains("anteroom-counts.csv"), kiosk.words());
        }

        @Test
        void printsAMonthWhereThereIsAPrinter(@TempDir Path folder) {
            kiosk.tap("Counts");
            assertFalse(kiosk.words().contains("Print this month"), kiosk.words());

            List<PageImage> printed = new ArrayList<>();
            Printer printer = new Printer() {
                @Override
                public void print(List<PageImage> pages, BooleanSupplier wanted, Consumer<Outcome> told) {
                    printed.addAll(pages);
                    told.accept(Outcome.PRINTS);
                }

                @Override
                public List<String> state() {
                    return List.of();
                }

                @Override
                public void takeBack() {
                    printed.clear();
                }
            };
            kiosk = KioskDriver.start(ScreenSize.PANEL, Bundled.exampleClinic(), clock -> {
                actions = new FakeStaffActions(folder.resolve("printing"), clock);
                return new Kiosk.Lobby(
                        Optional.of(actions),
                        () -> LocalDateTime.of(2026, 11, 21, 14, 0),
                        new NoEngine(),
                        new SilentPlayer(),
                        Optional.of(new PrintQueue.Device(printer, Paper.A4, Runnable::run, Runnable::run)));
            });
            kiosk.tap(BEGIN);
            goIn();
            kiosk.tap("Counts");
            kiosk.tap("Print this month");
            kiosk.tap("Print the month before");

            assertEquals(2, printed.size());
            assertEquals(List.of("report 2026-11", "report 2026-10"), actions.asked());
            assertTrue(kiosk.words().contains("Here it comes"), kiosk.words());
        }

        @Test
        void turnsCountingOff() {
            kiosk.tap("Counts");
            kiosk.tap("Off");

            assertFalse(actions.clinic().lobby().counts());
        }

        @Test
        void asksOnceMoreBeforeItLeavesOrStartsAgain() {
            kiosk.tap("Leave the kiosk");
            kiosk.tap("Not now");
            assertEquals(List.of(), actions.asked());

            kiosk.tap("Leave the kiosk");
            kiosk.tap("Leave now");
            kiosk.tap("Back");
            kiosk.tap("Start again");
            kiosk.tap("Start again now");
            kiosk.tap("Back");
            kiosk.tap("Show changes now");
            assertEquals(List.of("leave", "restart", "reload"), actions.asked());
        }

        @Test
        void setsAnotherPin() {
            kiosk.tap("Set another PIN");
            enter("161803");
            enter("161803");
            kiosk.tap("Home");
            knock("LLLRRR");
            enter("161803");

            assertEquals(Phase.OPEN, actions.guard().phase());
        }

        @Test
        void saysPlainlyWhatIsNotLocked() {
            kiosk.tap("What is not locked");

            assertTrue(kiosk.words().contains("Ctrl+Alt+Del"), kiosk.words());
        }

        @Test
        @DisplayName("case 10: while the screen is wiped nothing that is touched has any effect, and it ends by itself")
        void cleans() {
            kiosk.tap("Clean the screen");
            for (int x = 100; x < kiosk.size().width(); x += 300) {
                kiosk.tapAt(new Point2D(x, kiosk.size().height() - 60));
            }
            kiosk.press(KeyCode.ENTER, KeyCode.ESCAPE);
            assertEquals(StaffArea.door(), kiosk.screen());
            assertTrue(kiosk.words().contains("You can clean the screen now"), kiosk.words());

            kiosk.leaveAlone(Duration.ofSeconds(60));
            kiosk.tap("Home");
            assertEquals(new Screen.Home(), kiosk.screen());
        }

        /** Some names stand in several lines. */
        private void tapInLine(String line, String name) {
            kiosk.tapAt(Toolkit.onFx(() -> {
                var found = kiosk.scene().getRoot().lookupAll(".line").stream()
                        .filter(node -> Nodes.texts(node).stream()
                                .anyMatch(text -> text.getText().equals(line)))
                        .flatMap(node -> Nodes.buttons(node).stream())
                        .filter((ButtonBase button) -> button.getText().equals(name))
                        .findFirst()
                        .orElseThrow();
                Bounds bounds = Nodes.inScene(found);
                return new Point2D(bounds.getCenterX(), bounds.getCenterY());
            }));
        }
    }
}
