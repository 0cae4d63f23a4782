package anteroom.kiosk.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Words that say the same in several lengths: the longest form that has room is shown. */
public final class AdaptiveLabel extends Region {
    /** At the left and right of the words, in mm. */
    private static final double ASIDE = 3;

    /** The same where a word would break otherwise, in em. */
    private static final double LEAST_ASIDE = 0.15;

    private final WrappedLabel label = new WrappedLabel("", "fitting-words");
    private final List<String> forms;
    private final Scale scale;
    private Font font;
    private final double aside;

    /** @param forms the longest first */
    public AdaptiveLabel(Scale scale, String... forms) {
        this.forms = List.of(forms);
        this.scale = scale;
        font = Fonts.ofButtons(scale);
        aside = scale.px(ASIDE);
        label.setAlignment(Pos.CENTER_LEFT);
        label.setText(forms[0]);
        getChildren().add(label);
    }

    /** The least width of a place for a form, in px. */
    public static double leastWidth(Scale scale, String form) {
        Font font = Fonts.ofButtons(scale);
        return Measure.longestWord(form, font) + 2 * Math.floor(LEAST_ASIDE * font.getSize());
    }

    /** The longest form that has room, in px; the last if none has. */
    public static String fitting(List<String> forms, Font font, double width, double height) {
        return forms.stream()
                .filter(form -> Measure.longestWord(form, font) <= width && Measure.height(form, font, width) <= height)
                .findFirst()
                .orElse(forms.get(forms.size() - 1));
    }

    /** The same in the middle of its place. */
    public AdaptiveLabel centred() {
        label.getStyleClass().add("centred");
        return this;
    }

    /** The same outside of a button, where the stylesheet has it in the font of what is read. */
    public AdaptiveLabel plain() {
        font = Fonts.regular(scale.body());
        return this;
    }

    @Override
    protected void layoutChildren() {
        double word = Measure.longestWord(forms.get(forms.size() - 1), font);
        double beside = getWidth() < word + 2 * aside ? Math.floor(LEAST_ASIDE * font.getSize()) : aside;
        double width = getWidth() - 2 * beside;
        String shown = fitting(forms, font, width, getHeight());
        if (!label.getText().equals(shown)) {
            label.setText(shown);
        }
        double own = Measure.balanced(shown, font, width);
        double before = label.getStyleClass().contains("centred") ? Math.floor((width - own) / 2) : 0;
        label.resizeRelocate(beside + before, 0, own, getHeight());
    }
}
