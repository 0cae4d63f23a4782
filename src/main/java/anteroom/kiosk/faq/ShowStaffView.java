package anteroom.kiosk.faq;

import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.ui.Frame;
import anteroom.kiosk.ui.InterfaceText;
import javafx.geometry.Rectangle2D;

/** The patient's own words, large, to be shown to somebody who works here. */
public final class ShowStaffView {
    private ShowStaffView() {}

    public static PagedText of(QuestionsModel model, InterfaceText words, Frame frame) {
        Rectangle2D room = frame.body("");
        return new PagedText(frame, words, room.getWidth(), room.getHeight())
                .badged(true)
                .heading(words.of("staff.title"))
                .large(model.query().isBlank() ? words.of("staff.nothing") : model.query())
                .words(words.of("staff.what"))
                .cut();
    }
}
