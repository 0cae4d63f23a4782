package anteroom.architecture.offence.kiosk.ui;

import java.awt.Color;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Disabled;

/**
 * Prints, sleeps, paints in Java, writes capitals of any country, calls the network, lets another toolkit in, takes a control that no stylesheet
 * knows, asks where a file is mounted, and would rather not be tested.
 */
@Disabled
class Careless {
    private final Color red = Color.RED;

    private final CheckBox bare = new CheckBox();

    HttpClient hurry(Label label) throws InterruptedException, IOException {
        System.out.println(red + bare.getText());
        label.setStyle("-fx-text-fill: red");
        Files.getFileStore(Path.of(""));
        TimeUnit.SECONDS.sleep(0);
        label.setText(label.getText().toUpperCase());
        return HttpClient.newHttpClient();
    }
}
