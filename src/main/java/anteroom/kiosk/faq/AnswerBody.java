package anteroom.kiosk.faq;

import anteroom.kiosk.ui.CallNumbers;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.RightToLeft;
import anteroom.kiosk.ui.Scale;
import anteroom.search.Hit;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A question that was found, with the words marked that were typed, and below it its answer in few words if it has room. A
 * picture at the right takes what both leave. Where it is urgent, the numbers to call are as large as there is room for.
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

    /** How much larger a number to call is than the words around it, the most first; the stylesheet says the same. */
    private static final List<Enlarged> LARGER = List.of(
            new Enlarged(2, "larger-0"),
            new Enlarged(1.75, "larger-1"),
            new Enlarged(1.5, "larger-2"),
            new Enlarged(1.3, "larger-3"),
            new Enlarged(1.2, "larger-4"),
            new Enlarged(1.1, "larger-5"),
            new Enlarged(1, "larger-none"));

    /** The same at the most where it is not urgent, and other answers stand beside it. */
    private static final double MOST_BESIDE_OTHERS = 1.3;

    /** A picture that leaves them less than this goes. */
    private static final double LEAST_LARGER = 1.3;

    private final String asked;
    private final boolean urgent;
    private final Scale scale;
    private final RichText question;
    private final RichText brief = new RichText();
    private List<CallNumbers.Part> answer = List.of();
    private final double aside;
    private final double above;
    private final StagedPicture picture;

    /** @param style that has words so many times as large */
    private record Enlarged(double times, String style) {}

    /**
     * @param answer in few words; empty if the tile shows the question alone
     * @param urgent whether the answer stays where there is room for only one of the two, as it has the number to call
     */
    AnswerBody(String asked, List<Hit.Mark> marks, String answer, boolean urgent, StagedPicture picture, Scale scale) {
        this.picture = picture;
        this.asked = asked;
        this.urgent = urgent;
        this.scale = scale;
        question = marked(asked, marks);
        question.getStyleClass().add("asked-words");
        brief.getStyleClass().add("brief-words");
        if (!answer.isEmpty()) {
            // A number does not part from the word before it.
            this.answer = CallNumbers.in(answer)
                    ? CallNumbers.parts(answer.replaceAll(" (?=\\d)", "\u00a0"))
                    : List.of(new CallNumbers.Part(answer, false));
            this.answer.forEach(part -> {
                Text text = RightToLeft.text(part.words());
                if (part.number()) {
                    text.getStyleClass().add("call-number");
                }
                brief.getChildren().add(text);
            });
        }
        aside = scale.unit(ASIDE);
        above = scale.px(ABOVE);
        getChildren().addAll(question, brief, picture);
    }

    /** Whether the question has room in a place, in px. */
    boolean fits(Rectangle2D place) {
        return fits(asked, "", place, scale);
    }

    /** Whether a question, and its answer in few words, have room in a place; in px. */
    static boolean fits(String question, String brief, Rectangle2D place, Scale scale) {
        return needed(question, brief, place.getWidth(), scale) + 2 * scale.px(ABOVE) <= place.getHeight();
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

    /** The width of the picture beside words that all have room, in px; 0 where it goes. */
    private double pictureWidth() {
        double wide = Math.floor(Math.min((getHeight() - 2 * RIM) * StagedPicture.ASPECT, getWidth() * MOST_PICTURE));
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

    private Font font(CallNumbers.Part part, double larger) {
        return part.number() ? Fonts.bold(scale.body() * larger) : Fonts.regular(scale.body());
    }

    /** The height of the answer whose numbers are so much larger, in px. */
    private double answerHeight(double larger, double width) {
        return Math.ceil(flow(larger).prefHeight(width));
    }

    /** What the toolkit says how low it reaches, in px: of words beside larger ones lower than their letters. */
    private double answerFoot(double larger, double width) {
        RichText flow = flow(larger);
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        return Math.ceil(flow.getChildren().stream()
                .mapToDouble(child -> child.getBoundsInParent().getMaxY())
                .reduce(flow.getHeight(), Math::max));
    }

    private RichText flow(double larger) {
        RichText flow = new RichText();
        answer.forEach(part -> flow.add(part.words(), font(part, larger)));
        flow.setLineSpacing(LINES * scale.body());
        return flow;
    }

    private double wordsWidth(double pictured) {
        return getWidth() - 2 * aside - (pictured > 0 ? pictured + RIM : 0);
    }

    /** How much larger numbers may be below the question, or in its place where there is no room for both. */
    private Enlarged larger(double pictured) {
        double width = wordsWidth(pictured);
        double whole = getHeight() - 4 * above + closer(scale);
        double asked = Math.ceil(question.prefHeight(width)) + closer(scale);
        double room = asked + answerHeight(1, width) <= whole ? whole - asked : whole;
        return LARGER.stream()
                .filter(larger -> urgent || larger.times() <= MOST_BESIDE_OTHERS)
                .filter(larger -> answerFoot(larger.times(), width) <= room)
                .findFirst()
                .orElse(LARGER.get(LARGER.size() - 1));
    }

    private boolean hasNumber() {
        return answer.stream().anyMatch(CallNumbers.Part::number);
    }

    private void enlarge(Enlarged larger) {
        for (int i = 0; i < answer.size(); i++) {
            if (answer.get(i).number() && brief.getChildren().get(i) instanceof Text number) {
                // The font at once, and the class, since the stylesheet has the last word.
                number.setFont(font(answer.get(i), larger.times()));
                number.getStyleClass().setAll("text", "call-number", larger.style());
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double pictured = pictureWidth();
        if (urgent
                && larger(pictured).times() < LEAST_LARGER
                && larger(0).times() > larger(pictured).times()) {
            pictured = 0;
        }
        picture.setVisible(pictured > 0);
        picture.resizeRelocate(getWidth() - pictured - RIM, RIM, pictured, getHeight() - 2 * RIM);
        double width = wordsWidth(pictured);
        double room = getHeight() - 2 * above;
        double needed = Math.ceil(question.prefHeight(width));
        double closer = closer(scale);
        double answered = answer.isEmpty() ? 0 : answerHeight(1, width);
        double box = answered;
        if (hasNumber()) {
            Enlarged larger = larger(pictured);
            answered = answerHeight(larger.times(), width);
            box = Math.max(answered - closer, answerFoot(larger.times(), width));
            enlarge(larger);
        }
        boolean both = answered > 0 && needed + answered + closer <= room + 1;
        boolean instead = !both && urgent && answered > 0 && answered <= room;
        question.setVisible(!instead);
        brief.setVisible(both || instead);
        if (instead) {
            brief.resizeRelocate(aside, above + Math.max(0, (room - answered) / 2), width, box);
            return;
        }
        double top = above + Math.max(0, (room - needed - (both ? answered + closer : 0)) / 2);
        question.resizeRelocate(
                aside, top, lines(question, Fonts.ofButtons(scale), width), needed + (both ? closer + 3 : 3 - closer));
        brief.resizeRelocate(
                aside,
                top + needed + closer + 2,
                hasNumber() ? width : lines(brief, Fonts.regular(scale.body()), width),
                box);
    }

    private static double lines(RichText words, Font font, double width) {
        return Measure.withoutOrphan(words.words(), font, width);
    }

    /** Those that were typed stand out by their ground: what is underlined on a card can be pressed, and this cannot. */
    private static RichText marked(String text, List<Hit.Mark> marks) {
        RichText flow = new RichText();
        Text words = RightToLeft.text(text);
        flow.getChildren().add(words);
        int from = 0;
        for (Hit.Mark mark : marks) {
            if (words.getText().equals(text)
                    && mark.start() >= from
                    && mark.end() <= text.length()
                    && mark.end() - mark.start() >= LEAST_MARKED) {
                flow.tint(mark.start(), mark.end());
                from = mark.end();
            }
        }
        return flow;
    }
}
