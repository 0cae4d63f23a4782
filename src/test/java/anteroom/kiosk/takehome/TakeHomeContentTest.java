package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.PrinterSettings.Paper;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.voice.NoEngine;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.operate.print.PageImage;
import anteroom.operate.print.Printer;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import com.google.zxing.ReaderException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class TakeHomeContentTest {
    private static KioskDriver begun(ScreenSize size, Clinic clinic) {
        return begun(size, Bundled.english(), clinic);
    }

    private static KioskDriver begun(ScreenSize size, Edition edition, Clinic clinic) {
        KioskDriver kiosk = KioskDriver.start(size, edition, clinic);
        kiosk.arrange(made -> made.session().begin());
        return kiosk;
    }

    private static void open(KioskDriver kiosk, Screen screen) {
        kiosk.arrange(made -> made.session().navigation().open(screen));
    }

    @Nested
    class TheCode {
        @ParameterizedTest
        @MethodSource("anteroom.testkit.Breadth#sizes")
        void is_read_from_the_screen_by_a_phone(ScreenSize size) throws ReaderException {
            KioskDriver kiosk = begun(size, Bundled.exampleClinic());
            for (TextSize text : Breadth.texts()) {
                kiosk.arrange(
                        made -> made.session().preferences().textSizeProperty().set(text));
                open(kiosk, new Screen.TakeCode(Screen.Code.RULES));
                String card = Phone.reads(code(kiosk));
                assertTrue(card.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n"), card);
                assertTrue(card.contains("TEL:555-0100\r\n") && card.contains("TEL:555-0101\r\n"), card);
                assertTrue(card.contains("Do not drive for 24 hours"), card);
                open(kiosk, new Screen.TakeCode(Screen.Code.ADDRESS));
                assertEquals("https://harborlight.example/home", Phone.reads(code(kiosk)));
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"SMALL_TABLET", "STANDING_TABLET"})
        void holds_all_five_rules_on_the_smallest_screen(ScreenSize size) throws ReaderException {
            KioskDriver kiosk = begun(size, Bundled.exampleClinic());
            open(kiosk, new Screen.TakeCode(Screen.Code.RULES));
            assertTrue(Phone.reads(code(kiosk)).contains("5. "));
        }

        @Test
        void holds_the_patient_s_questions_only_where_they_were_asked_for() throws ReaderException {
            KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET, Bundled.exampleClinic());
            open(kiosk, new Screen.OnAnswer("driving-after"));
            kiosk.tap("Ask later. Keeps this for the nurse or the doctor");
            open(kiosk, new Screen.TakeCode(Screen.Code.RULES));
            assertFalse(Phone.reads(code(kiosk)).contains("When can I drive again?"));
            open(kiosk, new Screen.TakeCode(Screen.Code.QUESTIONS));
            assertTrue(Phone.reads(code(kiosk)).contains("NOTE:1. When can I drive again?"));
        }

        @ParameterizedTest
        @MethodSource("anteroom.testkit.Breadth#sizes")
        void is_read_in_Spanish_whatever_it_holds(ScreenSize size) throws ReaderException {
            KioskDriver kiosk = begun(size, Bundled.spanish(), Bundled.exampleClinic());
            open(kiosk, new Screen.TakeCode(Screen.Code.RULES));
            assertCard("Tenga un adulto cerca", Phone.reads(code(kiosk)));
            open(kiosk, new Screen.OnAnswer("driving-after"));
            kiosk.tap(InterfaceText.in("es").of("mine.star.spoken"));
            open(kiosk, new Screen.TakeCode(Screen.Code.QUESTIONS));
            assertCard(
                    "1. "
                            + Bundled.spanish()
                                    .question("driving-after")
                                    .orElseThrow()
                                    .question(),
                    Phone.reads(code(kiosk)));
            open(kiosk, new Screen.TakeCode(Screen.Code.ADDRESS));
            assertEquals("https://harborlight.example/home", Phone.reads(code(kiosk)));
        }

        private static void assertCard(String line, String card) {
            int bytes = card.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= ContactCard.MOST_BYTES, bytes + " bytes");
            assertTrue(card.contains(line), card);
        }

        private static WritableImage code(KioskDriver kiosk) {
            return Toolkit.onFx(() -> {
                Node code = kiosk.scene().lookup(".code");
                Bounds at = code.localToScene(code.getLayoutBounds());
                WritableImage whole = kiosk.scene().snapshot(null);
                return new WritableImage(
                        whole.getPixelReader(),
                        (int) Math.round(at.getMinX()),
                        (int) Math.round(at.getMinY()),
                        (int) at.getWidth(),
                        (int) at.getHeight());
            });
        }
    }

    @Nested
    class MyQuestionsScreens {
        private final KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET, Bundled.exampleClinic());

        private void keep(String... questions) {
            for (String question : questions) {
                open(kiosk, new Screen.OnAnswer(question));
                kiosk.tap("Ask later. Keeps this for the nurse or the doctor");
            }
        }

        @Test
        void a_fourth_asks_which_one_can_go() {
            keep("driving-after", "nausea", "headache", "is-it-safe");
            assertEquals(new Screen.LetGo(MyQuestions.ofQuestion("is-it-safe")), kiosk.screen());
            kiosk.tap("Remove: What if I feel sick or throw up?");
            assertEquals(new Screen.MyQuestions(), kiosk.screen());
            assertTrue(kiosk.shows("Remove: How safe is it?"));
            assertFalse(kiosk.shows("Remove: What if I feel sick or throw up?"));
        }

        @Test
        void are_shown_large_to_the_nurse() {
            keep("driving-after", "nausea");
            kiosk.tap("Kept to ask the nurse or the doctor. Press to see your questions");
            kiosk.tap("Show the nurse or doctor");
            assertEquals(new Screen.ShowQuestions(), kiosk.screen());
            assertTrue(kiosk.words().contains("When can I drive again?"), kiosk.words());
        }

        @Test
        void are_picked_from_what_others_ask_about_a_topic() {
            open(kiosk, new Screen.MyQuestions());
            kiosk.tap("Results");
            kiosk.tap("Does it work for everyone?");
            assertEquals(new Screen.MyQuestions(), kiosk.screen());
            assertTrue(kiosk.shows("Remove: Does it work for everyone?"));
        }

        @Test
        void one_is_let_go_by_a_touch() {
            keep("driving-after", "nausea");
            open(kiosk, new Screen.MyQuestions());
            kiosk.tap("Remove: When can I drive again?");
            assertFalse(kiosk.shows("Remove: When can I drive again?"));
            assertTrue(kiosk.shows("Remove: What if I feel sick or throw up?"));
        }

        @Test
        void are_gone_when_the_visit_ends() {
            keep("driving-after");
            kiosk.finish();
            kiosk.tap("What to expect from your ketamine infusion");
            open(kiosk, new Screen.OnAnswer("driving-after"));
            assertTrue(kiosk.shows("Ask later. Keeps this for the nurse or the doctor"));
        }
    }

    /** On a small screen with the largest words not all choices have room on one page. */
    @Nested
    class WithTheLargestWords {
        private final KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET, Clinic.unset());

        private void openLarge(Screen screen) {
            kiosk.arrange(
                    made -> made.session().preferences().textSizeProperty().set(TextSize.LARGEST));
            open(kiosk, screen);
        }

        private Set<String> shownOnAllPages(List<String> wanted) {
            Set<String> shown = new HashSet<>();
            for (int page = 0; page < 2 * wanted.size(); page++) {
                wanted.stream().filter(kiosk::shows).forEach(shown::add);
                if (kiosk.shows("Next")) {
                    kiosk.tap("Next");
                }
            }
            return shown;
        }

        @Test
        void each_question_that_was_kept_can_be_touched_and_they_can_be_shown() {
            for (String question : List.of("driving-after", "nausea", "headache")) {
                open(kiosk, new Screen.OnAnswer(question));
                kiosk.tap("Ask later. Keeps this for the nurse or the doctor");
            }
            openLarge(new Screen.MyQuestions());
            List<String> rows = List.of(
                    "Show the nurse",
                    "Remove: When can I drive again?",
                    "Remove: What if I feel sick or throw up?",
                    "Remove: What if I get a headache?");
            assertEquals(Set.copyOf(rows), shownOnAllPages(rows));
        }
    }

    @Nested
    class CheckWhatIRemember {
        @ParameterizedTest
        @MethodSource("anteroom.testkit.Breadth#sizes")
        void has_all_choices_of_a_question_in_sight_however_large_the_words(ScreenSize size) {
            for (Edition edition : List.of(Bundled.english(), Bundled.spanish())) {
                KioskDriver large = KioskDriver.start(size, edition, Clinic.unset());
                large.arrange(made -> {
                    made.session().begin();
                    made.session().preferences().textSizeProperty().set(TextSize.LARGEST);
                });
                TakeHomeContent along = new TakeHomeContent(
                        () -> edition, Clinic::unset, new MyQuestions(), InterfaceText.in(edition.language()));
                for (int i = 0; i < along.recalls().size(); i++) {
                    open(large, new Screen.Recall(i, -1));
                    List<String> choices = along.choices(along.recalls().get(i)).stream()
                            .map(TakeHomeContent.Choice::text)
                            .toList();
                    assertTrue(large.buttons().containsAll(choices), choices + " of " + large.buttons());
                    assertEquals(List.of(), large.faults());
                }
            }
        }

        private final KioskDriver kiosk = begun(ScreenSize.STANDING_TABLET, Clinic.unset());

        @Test
        void says_what_the_card_tells_whatever_is_touched_and_never_that_it_was_wrong() {
            open(kiosk, new Screen.Recall(0, -1));
            kiosk.tap("This evening, once I have had a rest.");
            assertTrue(kiosk.words().contains("After 24 hours and a full night's sleep."));
            assertFalse(kiosk.words().toLowerCase(Locale.ROOT).contains("wrong"));
            kiosk.tap("Show me the card");
            assertTrue(kiosk.words().contains("No driving"), kiosk.words());
        }

        @Test
        void goes_on_to_the_next_question_and_ends_at_what_is_taken_home() {
            open(kiosk, new Screen.Recall(0, -1));
            kiosk.tap("After 24 hours and a full night's sleep.");
            assertTrue(kiosk.words().contains("Yes, that is it"), kiosk.words());
            kiosk.tap("Next");
            assertEquals(new Screen.Recall(1, -1), kiosk.screen());
            open(kiosk, new Screen.Recall(2, 1));
            kiosk.tap("All done");
            assertEquals(new Screen.TakeHome(), kiosk.screen());
        }

        @Test
        void offers_to_show_the_question_to_the_nurse() {
            open(kiosk, new Screen.Recall(1, 0));
            kiosk.tap("Show the nurse");
            assertTrue(kiosk.words().contains("Who is near me tonight?"), kiosk.words());
        }
    }

    @Nested
    class OnPaper {
        private final List<PageImage> printed = new ArrayList<>();
        private Printer.Outcome outcome = Printer.Outcome.PRINTS;

        private KioskDriver kiosk() {
            Printer printer = new Printer() {
                @Override
                public void print(List<PageImage> pages, BooleanSupplier wanted, Consumer<Outcome> told) {
                    printed.addAll(pages);
                    told.accept(outcome);
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
            KioskDriver kiosk = KioskDriver.start(
                    ScreenSize.SMALL_TABLET,
                    Bundled.exampleClinic(),
                    clock -> new Kiosk.Lobby(
                            Optional.empty(),
                            () -> LocalDateTime.MIN,
                            new NoEngine(),
                            new SilentPlayer(),
                            Optional.of(new PrintQueue.Device(printer, Paper.LETTER, Runnable::run, Runnable::run))));
            kiosk.arrange(made -> made.session().begin());
            return kiosk;
        }

        @Test
        void the_rules_come_out_at_a_press() {
            KioskDriver kiosk = kiosk();
            open(kiosk, new Screen.TakeHome());
            kiosk.tap("On paper, in large letters");
            kiosk.tap("Print");
            assertEquals(1, printed.size());
            assertTrue(kiosk.words().contains("Here it comes. Take it with you."), kiosk.words());
        }

        @Test
        void a_printer_that_needs_help_is_said_in_plain_words() {
            outcome = Printer.Outcome.NEEDS_HELP;
            KioskDriver kiosk = kiosk();
            open(kiosk, new Screen.TakePage(false));
            kiosk.tap("Print");
            assertTrue(kiosk.words().contains("The printer needs help. Please tell us."), kiosk.words());
        }
    }

    @Test
    void without_a_printer_there_is_no_button_for_one() {
        KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET, Bundled.exampleClinic());
        open(kiosk, new Screen.TakeHome());
        assertFalse(kiosk.shows("On paper, in large letters"));
        open(kiosk, new Screen.OnAnswer("driving-after"));
        kiosk.tap("Ask later. Keeps this for the nurse or the doctor");
        open(kiosk, new Screen.ShowQuestions());
        assertFalse(kiosk.shows("Print them"));
    }

    @Test
    void somebody_who_came_along_has_a_way_of_their_own_from_home() {
        KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET, Clinic.unset());
        kiosk.tap("I came along. I came with someone today");
        for (String door : List.of("How they may seem, and how to help", "The ride home", "When to call")) {
            kiosk.tap(door);
            kiosk.tap("Back");
            assertEquals(new Screen.Companion(), kiosk.screen());
        }
    }

    @Test
    void a_clinic_without_an_address_offers_none() {
        KioskDriver kiosk = begun(ScreenSize.SMALL_TABLET, Clinic.unset());
        open(kiosk, new Screen.TakeHome());
        assertFalse(kiosk.shows("On our website"));
        assertTrue(kiosk.shows("On my phone: numbers and rules"));
    }
}
