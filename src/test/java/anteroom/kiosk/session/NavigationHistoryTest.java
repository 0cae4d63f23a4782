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

    private final NavigationHistory navigation = new NavigationHistory();

    @Test
    void beginsAtThePictureThatWaits() {
        assertEquals(new Attract(), navigation.screen());
    }

    @Nested
    class AtHome {
        @BeforeEach
        void home() {
            navigation.home();
        }

        @Test
        void backStaysThere() {
            navigation.back();

            assertEquals(new Home(), navigation.screen());
        }

        @Test
        void openingLeadsOnAndBackReturns() {
            navigation.open(FIRST);
            assertEquals(FIRST, navigation.screen());

            navigation.back();
            assertEquals(new Home(), navigation.screen());
        }
    }

    @Nested
    class OnACard {
        @BeforeEach
        void card() {
            navigation.home();
            navigation.open(FIRST);
        }

        @Test
        void turningThePageIsNotAWayToGoBack() {
            navigation.turnTo(SECOND);
            navigation.back();

            assertEquals(new Home(), navigation.screen());
        }

        @Test
        void helpReturnsToTheCard() {
            navigation.turnTo(SECOND);
            navigation.open(new Help());
            navigation.back();

            assertEquals(SECOND, navigation.screen());
        }

        @Test
        void backReturnsToThePageThatWasLeft() {
            navigation.turnedTo(FIRST, 0.5);
            navigation.open(new Help());
            assertEquals(0, navigation.farOn(), "what is opened begins with its first page");
            navigation.turnedTo(new Help(), 1);
            navigation.back();

            assertEquals(0.5, navigation.farOn());
        }

        @Test
        void aCardThatIsTurnedToBeginsWithItsFirstPage() {
            navigation.turnedTo(FIRST, 1);
            navigation.turnTo(SECOND);

            assertEquals(0, navigation.farOn());
        }

        @Test
        void pagesOfAScreenThatWasLeftAreNotThoseOfTheOneAfterIt() {
            navigation.turnTo(SECOND);
            navigation.turnedTo(FIRST, 1);

            assertEquals(0, navigation.farOn());
        }

        @Test
        void openingTheSameCardAgainAddsNoWayBack() {
            navigation.open(FIRST);
            navigation.back();

            assertEquals(new Home(), navigation.screen());
        }

        @Test
        void homeForgetsTheWay() {
            navigation.open(new Help());
            navigation.home();
            navigation.back();

            assertEquals(new Home(), navigation.screen());
        }
    }

    @Test
    void remembersTheLatestFiftySteps() {
        navigation.home();
        for (int i = 0; i < 60; i++) {
            navigation.open(new OnAnswer("q" + i));
        }
        List<Screen> back = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            navigation.back();
            back.add(navigation.screen());
        }

        assertEquals(new OnAnswer("q58"), back.get(0));
        assertEquals(new OnAnswer("q9"), back.get(49));
        assertEquals(new Home(), back.get(50), "what came before is forgotten, and Home is always safe");
    }

    @Nested
    class WhatWasSeen {
        @Test
        void isKeptOnceForEachCard() {
            navigation.saw("no-driving");
            navigation.saw("rest-today");
            navigation.saw("no-driving");

            assertEquals(Set.of("no-driving", "rest-today"), navigation.seenCards());
        }

        @Test
        void cannotBeChangedFromOutside() {
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> navigation.seenCards().add("no-driving"));
        }
    }

    @Test
    void theEndForgetsEverything() {
        navigation.home();
        navigation.open(FIRST);
        navigation.saw("no-driving");
        navigation.turnedTo(FIRST, 1);
        navigation.end();

        assertEquals(new Attract(), navigation.screen());
        assertEquals(0, navigation.farOn());
        assertEquals(Set.of(), navigation.seenCards());

        navigation.back();
        assertEquals(new Home(), navigation.screen(), "the next patient's Back leads to where the last one was");
    }
}
