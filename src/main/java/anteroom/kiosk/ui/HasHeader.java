package anteroom.kiosk.ui;

import java.util.Optional;
import javafx.scene.layout.Region;

/** A screen that puts something of its own into the band above it, where the words' height is short. */
public interface HasHeader {
    /** What stands beside the Home button; empty when the screen keeps it to itself. */
    Optional<Region> header();
}
