package anteroom.kiosk.takehome;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A code as large as the screen allows, and what it does once a phone's camera has seen it. */
final class QrCodeView {
    private QrCodeView() {}

    static FramedView of(Screen.Code code, TakeHomeContent along, FrameLayout frame) {
        InterfaceText words = along.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.of("code.open"));
        lines.add(
                switch (code) {
                    case ADDRESS -> words.of("code.address");
                    case RULES -> words.of("code.rules");
                    case QUESTIONS -> words.of("code.questions");
                });
        if (code == Screen.Code.ADDRESS) {
            along.webAddress().ifPresent(lines::add);
        }
        FigureWithText view = new FigureWithText(
                frame,
                words,
                words.of("code.title"),
                side -> along.held(
                                code,
                                text -> QrCode.fits(text, side, frame.scale().pxPerMm()))
                        .<Region>map(text -> drawn(text, side, words))
                        .orElseGet(Region::new),
                lines);
        return view.framed();
    }

    private static QrCode drawn(String text, double side, InterfaceText words) {
        QrCode code = new QrCode(text, side);
        code.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        code.setAccessibleText(words.of("code.alt"));
        return code;
    }
}
