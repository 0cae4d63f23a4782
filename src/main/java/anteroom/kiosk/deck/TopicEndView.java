package anteroom.kiosk.deck;

import anteroom.content.Question;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.TileBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** After the last card: a warm scene, the topic that follows, and as many of its questions as have room, at most four. */
public final class TopicEndView extends Region {
    private static final int MOST_QUESTIONS = 4;

    /** The scene's part of the width, upright of the height. */
    private static final double SCENE = 0.42;

    private static final double SCENE_UPRIGHT = 0.38;

    /** The least height of the way to the next topic, in mm. */
    private static final double LEAST_NEXT = 24;

    private final Scale scale;
    private final Scene scene;
    private final Optional<TileBody> label;
    private final Optional<Tile> next;
    private final List<TapButton> questions = new ArrayList<>();

    /** @param next where it leads, empty where nothing is left */
    public TopicEndView(
            PictureView scene,
            Optional<Onward> next,
            List<Question> questions,
            NavigationHistory navigation,
            PictureRenderer pictures,
            InterfaceText words,
            Scale scale) {
        this.scale = scale;
        this.scene = new Scene(scene);
        this.label = next.map(onward -> body(onward, pictures, words, scale));
        this.next = next.map(onward -> tile(onward, label.orElseThrow(), navigation, words));
        getStyleClass().add("topic-end");
        questions.stream()
                .limit(MOST_QUESTIONS)
                .map(question -> new TapButton(
                        question.question(),
                        () -> navigation.open(new Screen.OnAnswer(question.id())),
                        Styles.MAIN,
                        "question"))
                .forEach(this.questions::add);
        getChildren().add(this.scene);
        this.next.ifPresent(getChildren()::add);
        getChildren().addAll(this.questions);
    }

    private static TileBody body(Onward onward, PictureRenderer pictures, InterfaceText words, Scale scale) {
        PictureView picture = new PictureView(pictures, onward.art(), onward.alt());
        return new TileBody(picture, words.of("deck.next-topic", onward.title()), 0, 0, scale);
    }

    private static Tile tile(Onward onward, TileBody body, NavigationHistory navigation, InterfaceText words) {
        Runnable open = () -> {
            navigation.home();
            navigation.open(onward.leadsTo());
        };
        String name = words.of("deck.next-topic", onward.title());
        return new Tile(name, body, open, Styles.MAIN, Styles.DOOR, Styles.tone(onward.tone()));
    }

    @Override
    protected void layoutChildren() {
        double gap = scale.unit(Scale.GAP);
        double width = getWidth();
        double height = getHeight();
        double sceneWidth = scale.portrait() ? width : Math.floor(width * SCENE);
        double left = scale.portrait() ? 0 : sceneWidth + gap;
        double room = width - left;
        double least = leastNext(room);
        double sceneHeight = scale.portrait() ? Math.floor(height * SCENE_UPRIGHT) : height;
        double top = scale.portrait() ? sceneHeight + gap : 0;
        List<TapButton> shown = new ArrayList<>();
        double below = 0;
        for (TapButton question : questions) {
            double needed = Math.ceil(question.minHeight(room)) + gap;
            // A button that has the focus can need a little more, and to hide it would throw the focus back to the
            // first.
            boolean fits = question.isFocused() || below + needed + least <= height - top;
            question.setVisible(fits && shown.size() == questions.indexOf(question));
            if (question.isVisible()) {
                below += needed;
                shown.add(question);
            }
        }
        if (next.isEmpty() && !shown.isEmpty()) {
            below -= gap;
        }
        scene.resizeRelocate(0, 0, sceneWidth, sceneHeight);
        double high = next.isPresent() ? height - top - below : 0;
        next.ifPresent(tile -> tile.resizeRelocate(left, top, room, high));
        double y = top + high + (next.isPresent() ? gap : 0);
        // Where nothing is left, the questions share what the way to it has elsewhere.
        double spare = next.isPresent() || shown.isEmpty()
                ? 0
                : Math.max(0, Math.floor((height - top - below) / shown.size()));
        for (TapButton question : shown) {
            double own = Math.ceil(question.minHeight(room)) + spare;
            question.resizeRelocate(left, y, room, own);
            y += own + gap;
        }
    }

    /** The height that the way to the next topic needs at the least. */
    private double leastNext(double width) {
        if (next.isEmpty()) {
            return 0;
        }
        double height = scale.unit(LEAST_NEXT);
        while (height < getHeight() && !label.orElseThrow().holdsWords(width, height)) {
            height += scale.unit(1);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    /** The picture on its topic's tint; the people are cut by its lower edge. */
    private static final class Scene extends Region {
        private final PictureView picture;
        private final Rectangle edge = new Rectangle();

        Scene(PictureView picture) {
            this.picture = picture;
            getStyleClass().add("end-scene");
            picture.setClip(edge);
            getChildren().add(picture);
        }

        @Override
        protected void layoutChildren() {
            double wide = Math.min(getWidth(), getHeight() * PictureView.ASPECT);
            double high = wide / PictureView.ASPECT;
            picture.resizeRelocate((getWidth() - wide) / 2, getHeight() - high, wide, high);
            edge.setWidth(wide);
            edge.setHeight(high);
        }
    }
}
