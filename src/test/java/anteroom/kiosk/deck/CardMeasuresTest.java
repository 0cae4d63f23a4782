package anteroom.kiosk.deck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much of the bundled cards is seen at once, at the normal text size. */
@ExtendWith(Toolkit.class)
class CardMeasuresTest {
    /** Of one card: how many pages it has, and the share of the display that its picture and its stage have. */
    private record Measured(String card, boolean onePage, double picture, double stage) {}

    @Test
    void mostCardsHaveOnePageAndALargePictureOnALyingScreen() {
        List<Measured> all = measure(ScreenSize.SMALL_TABLET);

        assertTrue(onePage(all) >= 30, onePage(all) + " on one page; not: " + longer(all));
        double least = all.stream().mapToDouble(Measured::picture).min().orElseThrow();
        assertTrue(least >= 0.25, "a picture has only " + least + " of the display");
    }

    @Test
    void mostCardsHaveOnePageAndALargeStageOnAStandingScreen() {
        List<Measured> all = measure(ScreenSize.STANDING_TABLET);

        assertTrue(onePage(all) >= 28, onePage(all) + " on one page; not: " + longer(all));
        double least = all.stream().mapToDouble(Measured::stage).min().orElseThrow();
        assertTrue(least >= 0.28, "a stage has only " + least + " of the display");
    }

    /** On pages that are no fewer for it, a lower stage would be a smaller picture above more empty paper. */
    @Test
    void aCardThatHasTwoPagesWithEitherStageHasTheHigher() {
        Measured parted = measure(ScreenSize.STANDING_MONITOR).stream()
                .filter(card -> card.card().equals("tell-us-about-you"))
                .findFirst()
                .orElseThrow();

        assertTrue(!parted.onePage() && parted.stage() >= 0.39, parted.toString());
    }

    private static long onePage(List<Measured> all) {
        return all.stream().filter(Measured::onePage).count();
    }

    private static List<String> longer(List<Measured> all) {
        return all.stream().filter(card -> !card.onePage()).map(Measured::card).toList();
    }

    private static List<Measured> measure(ScreenSize size) {
        KioskDriver patient = KioskDriver.start(size);
        patient.arrange(kiosk -> kiosk.session().begin());
        List<Measured> all = new ArrayList<>();
        for (Topic topic : Bundled.english().topics()) {
            for (int i = 0; i < topic.cards().size(); i++) {
                int index = i;
                patient.arrange(kiosk -> kiosk.session().navigation().open(new Screen.OnCard(topic.id(), index)));
                all.add(Toolkit.onFx(() -> measured(topic.cards().get(index).id(), patient)));
            }
        }
        return all;
    }

    private static Measured measured(String card, KioskDriver patient) {
        Node root = patient.scene().getRoot();
        double width = patient.size().width();
        double height = patient.size().height();
        Bounds paper = Nodes.inScene(root.lookup(".paper"));
        boolean standing = patient.size().portrait();
        Bounds free = standing
                ? new BoundingBox(0, 0, width, paper.getMinY())
                : new BoundingBox(paper.getMaxX(), 0, width - paper.getMaxX(), height);
        Bounds picture = Nodes.meet(Nodes.inScene(root.lookup(".picture")), free);
        return new Measured(
                card,
                root.lookup(".page-position") == null,
                area(picture) / (width * height),
                area(free) / (width * height));
    }

    private static double area(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }
}
