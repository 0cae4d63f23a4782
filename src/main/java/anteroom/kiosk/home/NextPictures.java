package anteroom.kiosk.home;

import anteroom.kiosk.ui.PictureView;
import java.util.List;
import javafx.scene.layout.Region;

/** Small pictures of the tiles on the next page, two by two. */
final class NextPictures extends Region {
    private static final int ACROSS = 2;
    private static final int MOST = ACROSS * ACROSS;
    private final List<PictureView> pictures;
    private final double gap;
    private int first;

    /** @param gap between two, in px */
    NextPictures(List<PictureView> pictures, double gap) {
        this.pictures = List.copyOf(pictures);
        this.gap = gap;
        getChildren().addAll(pictures);
    }

    /** Begins with one of them. */
    void from(int now) {
        first = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min((getWidth() - gap) / ACROSS, (getHeight() - gap) / ACROSS * PictureView.ASPECT);
        double height = width / PictureView.ASPECT;
        double left = (getWidth() - ACROSS * width - gap) / 2;
        double top = (getHeight() - ACROSS * height - gap) / 2;
        for (int i = 0; i < pictures.size(); i++) {
            PictureView picture = pictures.get(i);
            int at = i - first;
            picture.setVisible(at >= 0 && at < MOST);
            // One that was never given a size is not drawn either.
            if (picture.isVisible()) {
                picture.resizeRelocate(
                        left + at % ACROSS * (width + gap), top + at / ACROSS * (height + gap), width, height);
            }
        }
    }
}
