package anteroom.kiosk.visit;

import anteroom.content.Stage;
import anteroom.content.Visit;
import anteroom.kiosk.reading.Reading;
import anteroom.kiosk.reading.ReadingView;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Picture;
import anteroom.kiosk.ui.Pictures;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.WrappingRows;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The stages of the visit along a line; the one that was touched is told below it. */
public final class VisitView extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /** The least side of a stage's button, in mm. */
    private static final double STOP = 15;

    /** @param pictured whether the stage's picture stands beside its words, and not elsewhere */
    public VisitView(
            Visit visit,
            int at,
            Reading told,
            NavigationHistory journey,
            Pictures pictures,
            boolean pictured,
            InterfaceText words,
            Scale scale) {
        getStyleClass().add("visit");
        double gap = scale.px(Scale.GAP);
        setSpacing(gap);
        List<Tile> stops = new ArrayList<>();
        for (int i = 0; i < visit.stages().size(); i++) {
            stops.add(stop(visit, i, i == at, journey, pictures, scale));
        }
        WrappingRows line = new WrappingRows(visit.stages().size(), true, gap, stops);
        line.getStyleClass().add("visit-line");
        if (scale.scarce()) {
            ReadingView all = new ReadingView(
                    told, words, ReadingView.Frame.WHOLE.titled(false).before(line));
            VBox.setVgrow(all, Priority.ALWAYS);
            getChildren().add(all);
            return;
        }
        ReadingView reading = new ReadingView(told, words, ReadingView.Frame.WHOLE.titled(false));
        reading.setMinHeight(0);
        if (!pictured) {
            getChildren().addAll(line, reading);
            VBox.setVgrow(reading, Priority.ALWAYS);
            return;
        }
        Stage stage = visit.stages().get(at);
        StackPane frame = new StackPane(new Picture(pictures, stage.art(), stage.alt()));
        frame.getStyleClass().add("picture-frame");
        if (scale.portrait()) {
            frame.setMinHeight(scale.height() * 0.2);
            frame.setPrefHeight(scale.height() * 0.2);
            getChildren().addAll(line, frame, reading);
            VBox.setVgrow(reading, Priority.ALWAYS);
        } else {
            HBox below = new HBox(frame, reading);
            below.setSpacing(gap * 1.5);
            frame.setMinWidth(scale.width() * 0.32);
            frame.setPrefWidth(scale.width() * 0.32);
            HBox.setHgrow(reading, Priority.ALWAYS);
            below.setMinHeight(0);
            getChildren().addAll(line, below);
            VBox.setVgrow(below, Priority.ALWAYS);
        }
    }

    private static Tile stop(
            Visit visit, int index, boolean here, NavigationHistory journey, Pictures pictures, Scale scale) {
        Stage stage = visit.stages().get(index);
        Picture picture = new Picture(pictures, stage.art(), stage.alt());
        double side = scale.px(STOP);
        // The buttons' own borders take the rest of the 15 mm.
        picture.setMinSize(side * 0.6, side * 0.8);
        picture.setPrefSize(side * 0.6, side * 0.8);
        Tile tile = new Tile(
                (index + 1) + ". " + stage.title(),
                new StackPane(picture),
                () -> journey.turnTo(new Screen.OnVisit(index)),
                Styles.OTHER,
                "stop");
        tile.pseudoClassStateChanged(HERE, here);
        return tile;
    }
}
