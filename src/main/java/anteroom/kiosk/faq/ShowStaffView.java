package anteroom.kiosk.faq;

import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.NursePortrait;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The patient's own words, large, to be shown to somebody who works here; and, where it has room, the face of such a person. */
public final class ShowStaffView {
    /** The part of the width that the face has, upright of the height. */
    private static final double FACE = 0.36;

    private ShowStaffView() {}

    public static FramedView of(QuestionsModel model, NursePortrait nurse, InterfaceText words, FrameLayout frame) {
        Rectangle2D room = frame.body("");
        double aside = Math.floor((frame.portrait() ? room.getHeight() : room.getWidth()) * FACE);
        double width = room.getWidth() - (frame.portrait() ? 0 : aside + frame.gap());
        double height = room.getHeight() - (frame.portrait() ? aside + frame.gap() : 0);
        PagedText beside = text(model, words, frame, width, height);
        double longest =
                Measure.longestWord(model.query(), Fonts.bold(frame.scale().title()));
        if (beside.cursor().count() > 1 || longest > width) {
            PagedText whole = text(model, words, frame, room.getWidth(), room.getHeight());
            return FramedView.under("", whole).pages(whole);
        }
        return FramedView.under("", beside).pages(beside).ground(corner(nurse, room, aside));
    }

    private static PagedText text(
            QuestionsModel model, InterfaceText words, FrameLayout frame, double width, double height) {
        return new PagedText(frame, words, width, height)
                .badged(true)
                .heading(words.of("staff.title"))
                .large(
                        model.query().isBlank() ? words.of("staff.nothing") : model.query(),
                        Fonts.bold(frame.scale().title()))
                .words(words.of("staff.what"))
                .cut();
    }

    /** The face in the lower right corner of a place. */
    private static Region corner(NursePortrait nurse, Rectangle2D room, double most) {
        double side = Math.min(most, room.getHeight());
        nurse.setManaged(false);
        nurse.resizeRelocate(room.getMaxX() - side, room.getMaxY() - side, side, side);
        return new Pane(nurse);
    }
}
