package anteroom.kiosk.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** The few signs that buttons carry, drawn as shapes so that they take the colour of the words beside them. */
public enum Icons {
    BACK("M15 4 L7 12 L15 20 L17.2 17.8 L11.4 12 L17.2 6.2 Z"),
    NEXT("M9 4 L17 12 L9 20 L6.8 17.8 L12.6 12 L6.8 6.2 Z"),
    UP("M4 15 L12 7 L20 15 L17.8 17.2 L12 11.4 L6.2 17.2 Z"),
    DOWN("M4 9 L12 17 L20 9 L17.8 6.8 L12 12.6 L6.2 6.8 Z"),
    HOME("M12 3 L22 12 H19 V20.5 H14 V14.5 H10 V20.5 H5 V12 H2 Z"),
    SEARCH("M10 3 a7 7 0 1 0 4.2 12.6 l4.9 4.9 l2.1 -2.1 l-4.9 -4.9 A7 7 0 0 0 10 3 Z"
            + " M10 6 a4 4 0 1 1 0 8 a4 4 0 0 1 0 -8 Z"),
    CONTRAST("M12 2 a10 10 0 1 0 0 20 a10 10 0 1 0 0 -20 Z M12 5 a7 7 0 0 1 0 14 Z"),
    STILL("M6 5 H10 V19 H6 Z M14 5 H18 V19 H14 Z"),
    LOW("M5 2 H19 V22 H5 Z M7.4 4.4 V12 H16.6 V4.4 Z"),
    LETTERS("M9.5 4 L15.8 20 H13 L11.5 16 H6 L4.6 20 H1.8 L8.1 4 Z M6.9 13.5 H10.7 L8.8 8.2 Z"
            + " M19.2 10.2 C21.6 10.2 22.6 11.4 22.6 13.4 V20 H20.4 V18.8 C19.8 19.8 19 20.2 17.9 20.2"
            + " C16.2 20.2 15.1 19.2 15.1 17.6 C15.1 15.8 16.5 15 18.6 14.7 L20.3 14.4 V13.6"
            + " C20.3 12.6 19.8 12.2 19 12.2 C18.2 12.2 17.7 12.6 17.5 13.4 L15.4 13"
            + " C15.8 11.2 17.2 10.2 19.2 10.2 Z"),
    CLOSE("M5.2 3 L12 9.8 L18.8 3 L21 5.2 L14.2 12 L21 18.8 L18.8 21 L12 14.2 L5.2 21 L3 18.8 L9.8 12 L3 5.2 Z"),
    DELETE("M8 4 H22 V20 H8 L1.5 12 Z M11 8.4 L14.6 12 L11 15.6 L12.4 17 L16 13.4 L19.6 17 L21 15.6 L17.4 12"
            + " L21 8.4 L19.6 7 L16 10.6 L12.4 7 Z"),
    SPEAK("M2 9 H6.5 L12 4 V20 L6.5 15 H2 Z M14.5 8 C16.8 9.6 16.8 14.4 14.5 16 L13.6 14.4"
            + " C14.8 13.2 14.8 10.8 13.6 9.6 Z M17.4 5 C21.8 8.2 21.8 15.8 17.4 19 L16.3 17.2"
            + " C19.4 14.6 19.4 9.4 16.3 6.8 Z"),
    REPEAT("M12 4 a8 8 0 1 1 -7.4 5 l2.8 1.1 a5 5 0 1 0 4.6 -3.1 V10.5 L6.5 5.5 L12 0.5 Z"),
    FASTER("M13 4 L20 12 L13 20 L11 18 L16.2 12 L11 6 Z M5 4 L12 12 L5 20 L3 18 L8.2 12 L3 6 Z"),
    LOUDER(
            "M1 9 H5.5 L11 4 V20 L5.5 15 H1 Z M17.1 7.5 H19.9 V10.6 H23 V13.4 H19.9 V16.5 H17.1 V13.4 H14 V10.6 H17.1 Z"),
    SPACE("M2 10 H5 V14 H19 V10 H22 V17 H2 Z"),
    INFO("M12 2 a10 10 0 1 0 0 20 a10 10 0 1 0 0 -20 Z M12 5 a7 7 0 1 1 0 14 a7 7 0 1 1 0 -14 Z"
            + " M10.7 10.6 H13.3 V17 H10.7 Z M12 6.6 a1.5 1.5 0 1 1 0 3 a1.5 1.5 0 0 1 0 -3 Z"),
    HAND("M6.2 11.2 V5.6 a1.4 1.4 0 0 1 2.8 0 V10 H9.6 V3.6 a1.4 1.4 0 0 1 2.8 0 V10 H13 V4.4 a1.4 1.4 0 0 1 2.8 0"
            + " V10.6 H16.4 V7 a1.4 1.4 0 0 1 2.8 0 V15 C19.2 19.4 16.6 22 13 22 C9.8 22 8.4 20.6 6.8 18 L3.4 12.6"
            + " C2.6 11.2 4.4 9.8 5.6 11 Z"),
    TAP("M9 11 V4.6 a1.6 1.6 0 0 1 3.2 0 V9.4 L18 10.6 a2 2 0 0 1 1.6 2.3 L18.6 18.6 A3.4 3.4 0 0 1 15.2 21.6 H12.4"
            + " A4.4 4.4 0 0 1 9 20 L4.8 15 a1.7 1.7 0 0 1 2.4 -2.3 L9 14 Z"),
    STAR(
            "M12 2.2 L14.9 8.6 L22 9.4 L16.8 14.2 L18.2 21.2 L12 17.7 L5.8 21.2 L7.2 14.2 L2 9.4 L9.1 8.6 Z"
                    + " M12 7.2 L10.5 10.5 L6.9 10.9 L9.6 13.4 L8.9 16.9 L12 15.1 L15.1 16.9 L14.4 13.4 L17.1 10.9 L13.5 10.5 Z"),
    STAR_FULL("M12 2.2 L14.9 8.6 L22 9.4 L16.8 14.2 L18.2 21.2 L12 17.7 L5.8 21.2 L7.2 14.2 L2 9.4 L9.1 8.6 Z"),
    SEEN("M3 12.5 L5.4 10 L9.6 14.2 L18.6 5 L21 7.4 L9.6 19 Z");

    /** Two empty corners: a region stretches its shape to its own sides, and a sign must keep its proportions. */
    private static final String SQUARE = "M0 0 Z M24 24 Z ";

    /** The same for the arrows to the sides: what is empty left and right of them would push the words aside. */
    private static final String UPRIGHT = "M6 0 Z M18 24 Z ";

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /** A new node of this sign, as large as the style class {@link Styles#ICON} says, or half as wide. */
    public Node node() {
        boolean narrow = this == BACK || this == NEXT;
        SVGPath shape = new SVGPath();
        shape.setContent((narrow ? UPRIGHT : SQUARE) + path);
        shape.setFillRule(javafx.scene.shape.FillRule.EVEN_ODD);
        Region region = new Region();
        region.setShape(shape);
        region.getStyleClass().add(Styles.ICON);
        if (narrow) {
            region.getStyleClass().add(Styles.NARROW);
        }
        region.setMouseTransparent(true);
        return region;
    }
}
