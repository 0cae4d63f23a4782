package anteroom.kiosk.faq;

import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.RightToLeft;
import anteroom.kiosk.ui.Scale;
import anteroom.search.Hit;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A question that was found, with the words marked that were typed, and below it its answer in few words if it has room. A
 * picture at the right takes what both leave.
 */
final class AnswerBody extends Region {
    /** Closer than the font's own lines of 1.3 em, in em; the stylesheet says the same. */
    private static final double LINES = -0.16;

    /** Between the tile's edge and its words, in mm. */
    private static final double ASIDE = 3.5;

    private static final double ABOVE = 0.3;

    /** The least width of a picture that can be told, in mm of the smallest screen. */
    private static final double LEAST_PICTURE = 24;

    /** The share of the width that a picture has at the most. */
    private static final double MOST_PICTURE = 0.42;

    /** Above and below words beside a picture, in mm of the smallest screen. */
    private static final double AIR = 1.5;

    /** The height that words may need more for the sake of a picture, in em: two lines. */
    private static final double MOST_GIVEN = 2.7;

    /** How much narrower a picture is tried next for words that have no room beside it. */
    private static final double NARROWER = 0.85;

    /** Between the picture and the edge of the tile, which is thicker around the best, in px. */
    private static final double RIM = 5;

    /** Letters of a word that is worth a mark: "I" is in every other question. */
    private static final int LEAST_MARKED = 3;

    private final String asked;
    private final boolean urgent;
    private final Scale scale;
    private final RichText question;
    private final RichText brief = new RichText();
    private final double aside;
    private final double above;
    private final Optional<StagedPicture> picture;

    /**
     * @param answer in few words; empty if the tile shows the question alone
     * @param urgent whether the answer stays where there is room for only one of the two, as it has the number to call
     */
    AnswerBody(
            String asked,
            List<Hit.Mark> marks,
            String answer,
            boolean urgent,
            Optional<StagedPicture> picture,
            Scale scale) {
        this.picture = picture;
        this.asked = asked;
        this.urgent = urgent;
        this.scale = scale;
        question = marked(asked, marks);
        question.getStyleClass().add("asked-words");
        brief.getStyleClass().add("brief-words");
        if (!answer.isEmpty()) {
            brief.getChildren().add(RightToLeft.text(answer));
        }
        aside = scale.unit(ASIDE);
        above = scale.px(ABOVE);
        getChildren().addAll(question, brief);
        picture.ifPresent(getChildren()::add);
    }

    /** Whether the question has room in a place, in px. */
    boolean fits(Rectangle2D place) {
        return fits(asked, "", place.getWidth(), place.getHeight(), scale);
    }

    /** Whether a question, and its answer in few words, have room in a place; in px. */
    static boolean fits(String question, String brief, double width, double height, Scale scale) {
        return needed(question, brief, width, scale) + 2 * scale.px(ABOVE) <= height;
    }

    private static double needed(String question, String brief, double width, Scale scale) {
        double room = width - 2 * scale.unit(ASIDE);
        return height(question, Fonts.ofButtons(scale), room)
                + (brief.isEmpty() ? 0 : height(brief, Fonts.regular(scale.body()), room) + closer(scale));
    }

    /** All lines are equally far apart, those of two texts as well. */
    private static double closer(Scale scale) {
        return Math.ceil(LINES * scale.body());
    }

    private static double height(String words, Font font, double width) {
        Text text = RightToLeft.text(words);
        text.setFont(font);
        text.setLineSpacing(LINES * font.getSize());
        text.setWrappingWidth(Math.max(1, width));
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    /** The width of the picture beside words that all have room, in px; 0 if there is none. */
    private double pictureWidth() {
        double wide = picture.isEmpty()
                ? 0
                : Math.floor(Math.min((getHeight() - 2 * RIM) * StagedPicture.ASPECT, getWidth() * MOST_PICTURE));
        while (wide >= scale.unit(LEAST_PICTURE) && !holdsWords(wide)) {
            wide = Math.floor(wide * NARROWER);
        }
        return wide >= scale.unit(LEAST_PICTURE) ? wide : 0;
    }

    private boolean holdsWords(double picture) {
        double room = getWidth() - picture - RIM;
        Font bold = Fonts.ofButtons(scale);
        Font regular = Fonts.regular(scale.body());
        double needed = needed(asked, brief.words(), room, scale);
        return Math.max(Measure.longestWord(asked, bold), Measure.longestWord(brief.words(), regular))
                        <= room - 2 * aside
                && needed <= getHeight() - 2 * scale.unit(AIR)
                && needed <= needed(asked, brief.words(), getWidth(), scale) + MOST_GIVEN * scale.body();
    }

    @Override
    protected void layoutChildren() {
        double pictured = pictureWidth();
        picture.ifPresent(stage -> {
            stage.setVisible(pictured > 0);
            stage.resizeRelocate(getWidth() - pictured - RIM, RIM, pictured, getHeight() - 2 * RIM);
        });
        double width = getWidth() - 2 * aside - (pictured > 0 ? pictured + RIM : 0);
        double room = getHeight() - 2 * above;
        double needed = Math.ceil(question.prefHeight(width));
        double answered = brief.getChildren().isEmpty() ? 0 : Math.ceil(brief.prefHeight(width));
        double closer = closer(scale);
        boolean both = answered > 0 && needed + answered + closer <= room + 1;
        boolean instead = !both && urgent && answered > 0 && answered <= room;
        question.setVisible(!instead);
        brief.setVisible(both || instead);
        if (instead) {
            brief.resizeRelocate(aside, above + Math.max(0, (room - answered) / 2), width, answered - closer);
            return;
        }
        double top = above + Math.max(0, (room - needed - (both ? answered + closer : 0)) / 2);
        question.resizeRelocate(
                aside, top, lines(question, Fonts.ofButtons(scale), width), needed + (both ? closer + 3 : 3 - closer));
        brief.resizeRelocate(
                aside, top + needed + closer + 2, lines(brief, Fonts.regular(scale.body()), width), answered);
    }

    private static double lines(RichText words, Font font, double width) {
        return Measure.withoutOrphan(words.words(), font, width);
    }

    /** Those that were typed stand in a style of their own (underlined, not only coloured). */
    private static RichText marked(String text, List<Hit.Mark> marks) {
        RichText flow = new RichText();
        int from = 0;
        for (Hit.Mark mark : marks) {
            if (mark.start() < from || mark.end() > text.length() || mark.end() - mark.start() < LEAST_MARKED) {
                continue;
            }
            if (mark.start() > from) {
                flow.getChildren().add(RightToLeft.text(text.substring(from, mark.start())));
            }
            Text hit = RightToLeft.text(text.substring(mark.start(), mark.end()));
            hit.getStyleClass().add("hit");
            flow.getChildren().add(hit);
            from = mark.end();
        }
        if (from < text.length()) {
            flow.getChildren().add(RightToLeft.text(text.substring(from)));
        }
        return flow;
    }
}
