package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.KioskDriver;
import anteroom.testkit.Mouse;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With rows of 100 px in a place that is 400 px high. */
@ExtendWith(Toolkit.class)
class ScrollerTest {
    private static final String MORE = "There is more below. Move down";
    private static final String UP = "Move up";

    /** 0.36 em of the toolkit's own font, in whole px. */
    private static final double RING = 5;

    private List<Button> rows = List.of();
    private Scroller scroller;
    private Scene scene;

    @Nested
    class WithContentThatFits {
        @BeforeEach
        void fits() {
            show(4);
        }

        @Test
        void showsNoButtons() {
            assertFalse(scroller.overflows());
            assertEquals(List.of(), names());
        }

        @Test
        void doesNotMoveUnderAFinger() {
            drag(-150);

            assertEquals(0, top());
        }
    }

    @Nested
    class WithMoreThanFits {
        @BeforeEach
        void overflows() {
            show(10);
        }

        @Test
        void saysThatThereIsMore() {
            assertTrue(scroller.overflows());
            assertEquals(List.of(UP, MORE), names());
        }

        @Test
        void cannotMoveUpAtTheBeginning() {
            assertTrue(button(UP).isDisabled());
            assertFalse(button(MORE).isDisabled());
        }

        @Test
        void movesByLessThanItsHeightSoThatNothingIsMissed() {
            tap(MORE);

            assertEquals(-320, top());
        }

        @Test
        void endsAtTheEndAndSaysSo() {
            tap(MORE);
            tap(MORE);
            tap(MORE);

            assertEquals(-600, top());
            assertTrue(button(MORE).isDisabled());
            assertFalse(button(UP).isDisabled());
        }

        @Test
        void comesBackToTheBeginning() {
            tap(MORE);
            tap(UP);
            tap(UP);

            assertEquals(0, top());
        }

        @Test
        void followsAFinger() {
            drag(-150);
            assertEquals(-150, top());

            drag(50);
            assertEquals(-100, top());
        }

        @Test
        void aFingerThatMovesThePagePressesNothingEvenWhenItStartsOnAButton() {
            int[] pressed = {0};
            Toolkit.runOnFx(() -> {
                Button row = rows.get(1);
                row.setOnAction(event -> pressed[0]++);
                for (EventType<MouseEvent> type :
                        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
                    double y = type == MouseEvent.MOUSE_PRESSED ? 150 : 50;
                    Event.fireEvent(row, Mouse.event(type, 5, y));
                }
            });

            assertEquals(0, pressed[0]);
            assertEquals(-100, top());
        }

        @Test
        void doesNotFollowAFingerBeyondItsEnds() {
            drag(500);
            assertEquals(0, top());

            drag(-5000);
            assertEquals(-600, top());
        }

        @Test
        void showsWhatTheKeyboardComesTo() {
            focus(rows.get(9));
            assertEquals(-600, top());

            focus(rows.get(2));
            assertEquals(-200, top());

            focus(rows.get(3));
            assertEquals(-200, top(), "what is in sight already does not move");
        }

        @Test
        void hasRoomForARingAroundWhatStandsFirst() {
            assertEquals(-RING, clip().getMinY());

            tap(MORE);
            assertEquals(0, clip().getMinY(), 0.01, "what was moved out of sight does not show");
        }

        @Test
        void hasRoomForARingAroundWhatStandsLast() {
            assertEquals(400, clip().getMaxY());

            focus(rows.get(9));
            assertEquals(400 + RING, clip().getMaxY());
        }
    }

    @Nested
    class WithAWordThatNeedsTheWholeWidth {
        @BeforeEach
        void overflows() {
            show(10);
            Toolkit.runOnFx(() -> {
                rows.get(5).setMinWidth(600);
                KioskDriver.settle(scene);
            });
        }

        @Test
        void hasTheButtonsBelow() {
            double window =
                    Toolkit.onFx(() -> Nodes.viewport(scroller, rows.get(0)).getMaxY());

            assertTrue(Toolkit.onFx(() -> Nodes.inScene(button(UP)).getMinY()) >= window);
            assertTrue(Toolkit.onFx(() -> Nodes.inScene(button(MORE)).getMaxY()) <= 400);
            assertEquals(
                    600,
                    Toolkit.onFx(() -> Nodes.viewport(scroller, rows.get(0)).getWidth()));
        }

        @Test
        void endsWithItsLastRowAboveThem() {
            focus(rows.get(9));

            assertEquals(
                    Toolkit.onFx(() -> Nodes.viewport(scroller, rows.get(0)).getMaxY()),
                    Toolkit.onFx(() -> Nodes.inScene(rows.get(9)).getMaxY()));
        }
    }

    private void show(int count) {
        Toolkit.runOnFx(() -> {
            rows = IntStream.range(0, count)
                    .mapToObj(i -> {
                        Button row = new Button("Row " + i);
                        row.setMinSize(200, 100);
                        row.setMaxSize(200, 100);
                        return row;
                    })
                    .toList();
            VBox content = new VBox();
            content.getChildren().addAll(rows);
            scroller = new Scroller(content, InterfaceText.in("en"));
            scene = new Scene(scroller, 600, 400);
            KioskDriver.settle(scene);
        });
    }

    private List<String> names() {
        return Toolkit.onFx(() -> Nodes.buttons(scroller).stream()
                .filter(button -> !button.getText().startsWith("Row"))
                .map(button -> button.getAccessibleText())
                .toList());
    }

    private ButtonBase button(String name) {
        return Nodes.buttons(scroller).stream()
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private void tap(String name) {
        Toolkit.runOnFx(() -> {
            button(name).fire();
            KioskDriver.settle(scene);
        });
    }

    private void focus(Button row) {
        Toolkit.runOnFx(() -> {
            row.requestFocus();
            KioskDriver.settle(scene);
        });
    }

    private void drag(double by) {
        Toolkit.runOnFx(() -> {
            var content = rows.get(0).getParent();
            Event.fireEvent(content, Mouse.event(MouseEvent.MOUSE_PRESSED, 10, 700));
            Event.fireEvent(content, Mouse.event(MouseEvent.MOUSE_DRAGGED, 10, 700 + by));
            Event.fireEvent(content, Mouse.event(MouseEvent.MOUSE_RELEASED, 10, 700 + by));
        });
    }

    private Bounds clip() {
        return Toolkit.onFx(() -> {
            KioskDriver.settle(scene);
            return rows.get(0).getParent().getParent().getClip().getLayoutBounds();
        });
    }

    private double top() {
        return Toolkit.onFx(() -> Nodes.inScene(rows.get(0)).getMinY());
    }
}
