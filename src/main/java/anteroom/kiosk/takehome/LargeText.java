package anteroom.kiosk.takehome;

import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.TapButton;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;

/** Words for somebody who stands beside, as large as one page has room for, and buttons below them. */
record LargeText(FrameLayout frame, InterfaceText words, String title, List<String> lines, List<TapButton> ways) {
    /** Times the size of a title, the largest first. */
    private static final double[] SIZES = {2.6, 2.3, 2, 1.7, 1.45, 1.2, 1};

    /** With several pages where even the size of other words needs them. */
    FramedView framed() {
        PagedText shown = DoubleStream.of(SIZES)
                .mapToObj(times -> Fonts.bold(frame.scale().title() * times))
                .filter(this::holdsEachLine)
                .map(this::text)
                .filter(text -> text.cursor().count() == 1)
                .findFirst()
                .orElseGet(() -> text(Fonts.bold(frame.scale().body())));
        return FramedView.under(title, shown).pages(shown);
    }

    /** Of such a size a page is never cut within a line. */
    private boolean holdsEachLine(Font font) {
        Rectangle2D room = frame.body(title);
        return lines.stream()
                .allMatch(line -> Measure.height(line, font, room.getWidth()) <= room.getHeight()
                        && Measure.longestWord(line, font) + Measure.width(" ", font) <= room.getWidth());
    }

    private PagedText text(Font font) {
        Rectangle2D room = frame.body(title);
        PagedText text = new PagedText(frame, words, room.getWidth(), room.getHeight());
        lines.forEach(line -> text.large(line, font));
        return text.buttons(ways, Scale.MAIN).cut();
    }
}
