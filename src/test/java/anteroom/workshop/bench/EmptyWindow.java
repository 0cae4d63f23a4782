package anteroom.workshop.bench;

import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The least that JavaFX can show: one colour over the whole screen. What takes longer than this is the kiosk's own. */
public final class EmptyWindow extends Application {
    /** A class of its own would be looked for on the module path. */
    static final class Start {
        private Start() {}

        public static void main(String[] args) {
            Application.launch(EmptyWindow.class);
        }
    }

    @Override
    public void start(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new Pane(), screen.getWidth(), screen.getHeight(), Color.SEAGREEN));
        stage.show();
    }
}
