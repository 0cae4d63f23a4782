package anteroom.workshop.access;

import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.speech.Utterance;
import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.ScreenAnnouncement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;

/** Whether whoever only listens is told everything: each word, the name of each control, what each picture shows. */
record VoiceRules(ScreenSnapshot snapshot, Narrator narrator, Measurements measurements) {
    static void measure(ScreenSnapshot snapshot, Narrator narrator, Measurements measurements) {
        VoiceRules rules = new VoiceRules(snapshot, narrator, measurements);
        rules.words();
        snapshot.targets().forEach(rules::name);
        Nodes.shown(snapshot.front(), PictureView.class).stream()
                .filter(node -> Ancestors.nearest(node, ButtonBase.class).isEmpty())
                .forEach(rules::picture);
    }

    private void words() {
        Set<String> said = bag(said(narrator));
        for (Text text : snapshot.texts()) {
            if (ScreenAnnouncement.isSecret(text)) {
                continue;
            }
            // Some, such as keys, are told one by one, when they get the focus.
            String alone = Ancestors.nearest(text, ButtonBase.class)
                    .map(narrator::announcement)
                    .orElse("");
            Set<String> words = bag(text.getText());
            measurements.note(
                    Check.SAID, said.containsAll(words) || bag(alone).containsAll(words), text, () -> "is never said");
        }
    }

    private void name(Node target) {
        String announced = narrator.announcement(target);
        measurements.note(Check.NAMED, !announced.isBlank(), () -> ScreenSnapshot.kind(target), () -> "has no name");
        // What stands in an empty field is not its name, but says what to do with it.
        if (ScreenAnnouncement.isSecret(target) || !(target instanceof ButtonBase)) {
            return;
        }
        for (Text text : Nodes.texts(target)) {
            measurements.note(
                    Check.LABEL_IN_NAME,
                    bag(announced + " " + target.getAccessibleHelp()).containsAll(bag(text.getText())),
                    text,
                    () -> "stands on a button that is called \"" + announced + "\"");
        }
    }

    private void picture(Node picture) {
        String alt = picture.getAccessibleText();
        measurements.note(
                Check.PICTURE_TOLD,
                alt != null && !alt.isBlank(),
                () -> ScreenSnapshot.kind(picture),
                () -> "has nothing that is said of it");
    }

    /** All that is said of a screen. */
    static String said(Narrator narrator) {
        return narrator.script().stream().map(Utterance::text).collect(Collectors.joining(" "));
    }

    /** Its words, without what only keeps them apart. */
    static Set<String> bag(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }
}
