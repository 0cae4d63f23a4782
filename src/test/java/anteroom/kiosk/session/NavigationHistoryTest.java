package anteroom.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anteroom.kiosk.session.Screen.Attract;
import anteroom.kiosk.session.Screen.Help;
import anteroom.kiosk.session.Screen.Home;
import anteroom.kiosk.session.Screen.OnAnswer;
import anteroom.kiosk.session.Screen.OnCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NavigationHistoryTest {
    private static final Screen FIRST = new OnCard("aftercare", 0);
    private static final Screen SECOND = new OnCard("aftercare", 1);

    private final NavigationHistory journey = new NavigationHistory();

    @Test
    void beginsAtThePictureThatWaits() {
        assertEquals(new Attract(), journey.place());
    }

    @Nested
    class AtHome {
        @BeforeEach
        void home() {
            journey.home();
        }

        @Test
        void backStaysThere() {
            journey.back();

            assertEquals(new Home(), journey.place());
        }

        @Test
        void openingLeadsOnAndBackReturns() {
            journey.open(FIRST);
            assertEquals(FIRST, journey.place());

            journey.back();
            assertEquals(new Home(), journey.place());
        }
    }

    @Nested
    class OnACard {
        @BeforeEach
        void card() {
            journey.home();
            journey.open(FIRST);
        }

        @Test
        void turningThePageIsNotAWayToGoBack() {
            journey.turnTo(SECOND);
            journey.back();

            assertEquals(new Home(), journey.place());
        }

        @Test
        void helpReturnsToTheCard() {
            journey.turnTo(SECOND);
            journey.open(new Help());
            journey.back();

            assertEquals(SECOND, journey.place());
        }

        @Test
        void openingTheSameCardAgainAddsNoWayBack() {
            journey.open(FIRST);
            journey.back();

            assertEquals(new Home(), journey.place());
        }

        @Test
        void homeForgetsTheWay() {
            journey.open(new Help());
            journey.home();
            journey.back();

            assertEquals(new Home(), journey.place());
        }
    }

    @Test
    void remembersTheLatestFiftySteps() {
        journey.home();
        for (int i = 0; i < 60; i++) {
            journey.open(new OnAnswer("q" + i));
        }
        List<Screen> back = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            journey.back();
            back.add(journey.place());
        }

        assertEquals(new OnAnswer("q58"), back.get(0));
        assertEquals(new OnAnswer("q9"), back.get(49));
        assertEquals(new Home(), back.get(50), "what came before is forgotten, and Home is always safe");
    }

    @Nested
    class WhatWasSeen {
        @Test
        void isKeptOnceForEachCard() {
            journey.saw("no-driving");
            journey.saw("rest-today");
            journey.saw("no-driving");

            assertEquals(Set.of("no-driving", "rest-today"), journey.seenCards());
        }

        @Test
        void cannotBeChangedFromOutside() {
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> journey.seenCards().add("no-driving"));
        }
    }

    @Test
    void theEndForgetsEverything() {
        journey.home();
        journey.open(FIRST);
        journey.saw("no-driving");
        journey.end();

        assertEquals(new Attract(), journey.place());
        assertEquals(Set.of(), journey.seenCards());

        journey.back();
        assertEquals(new Home(), journey.place(), "the next patient's Back leads to where the last one was");
    }
}
