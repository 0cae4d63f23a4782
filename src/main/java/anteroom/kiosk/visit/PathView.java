package anteroom.kiosk.visit;

import anteroom.content.Visit;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/**
 * The whole visit as a path in rows: at each stop its picture, a milestone on the road, and one word below it. Where there
 * is no room for both, either stands alone.
 */
public final class PathView extends Region {
    // mm
    static final double ROAD = 2.7;
    private static final double LEAST_PICTURE = 7;
    private static final double WAVE = 1.6;
    private static final double LIFT = 1.5;

    /** The part of its line that a word needs below the road: its letters begin lower. */
    private static final double CLOSE = 0.85;

    /** A road bends so often in a row. */
    private static final double BENDS = 1.5;

    private static final int POINTS = 60;

    private final Scale scale;
    private final List<StageMarker> stops = new ArrayList<>();
    private final List<Tile> tiles = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Rectangle2D body;
    private final StageMarker.Form form;

    /**
     * @param body where it stands on the display; its ground goes from edge to edge
     * @param open what touching a stop does
     */
    public PathView(
            Visit visit,
            Rectangle2D body,
            PictureRenderer pictures,
            InterfaceText words,
            Scale scale,
            IntConsumer open) {
        this.scale = scale;
        // Below a heading, which nobody taps, it needs no gap.
        double lift = scale.unit(LIFT);
        this.body = new Rectangle2D(body.getMinX(), body.getMinY() - lift, body.getWidth(), body.getHeight() + lift);
        getStyleClass().addAll("visit-path", Styles.tone("visit"));
        for (int i = 0; i < visit.stages().size(); i++) {
            int index = i;
            StageMarker stop = new StageMarker(index, visit.stages().get(i), pictures, words, scale);
            stops.add(stop);
            tiles.add(new Tile(stop.name(), stop, () -> open.accept(index), Styles.MAIN, "stop"));
        }
        int fewest = scale.portrait() ? 3 : 2;
        this.form = Stream.of(StageMarker.Form.values())
                .filter(one -> rows(one, fewest).isPresent())
                .findFirst()
                .orElse(StageMarker.Form.PICTURE_ONLY);
        int count = rows(form, fewest).orElse(fewest);
        stops.forEach(stop -> stop.take(form));
        for (int i = 0; i < count; i++) {
            rows.add(new Row(i, i == 0 ? "path-sky-morning" : i == count - 1 ? "path-sky-evening" : "path-sky-noon"));
        }
        rows.forEach(row -> getChildren().addAll(row.sky, row.ground, row.road, row.dashes));
        getChildren().addAll(tiles);
    }

    /** As few rows as give each stop its room. */
    private OptionalInt rows(StageMarker.Form form, int fewest) {
        return IntStream.rangeClosed(fewest, stops.size())
                .filter(count -> rowHeight(count) >= Math.max(scale.px(Scale.MAIN), least(form)))
                .filter(count -> stops.stream().allMatch(stop -> stop.width(form) <= cell(count)))
                .findFirst();
    }

    private double least(StageMarker.Form form) {
        return switch (form) {
            case WHOLE, NUMBERED -> scale.unit(LEAST_PICTURE) + below(form, 0);
            case WORD_ONLY -> wordHeight();
            case PICTURE_ONLY -> 0;
        };
    }

    /** How far the middle of the road is from the lower end of a row. */
    private double below(StageMarker.Form form, double height) {
        return switch (form) {
            case WHOLE -> wordHeight() + StageMarker.stone(scale) / 2;
            case NUMBERED -> CLOSE * wordHeight() + scale.unit(WAVE);
            case WORD_ONLY -> height - scale.unit(ROAD) / 2;
            case PICTURE_ONLY -> StageMarker.stone(scale) / 2 + scale.unit(WAVE);
        };
    }

    private double gap() {
        return scale.unit(Scale.GAP);
    }

    private double cell(int count) {
        int most = until(1, count);
        return Math.floor((body.getWidth() - gap() * (most - 1)) / most);
    }

    private double rowHeight(int count) {
        return Math.floor((body.getHeight() - gap() * (count - 1)) / count);
    }

    private double wordHeight() {
        return Measure.height("I", Fonts.ofButtons(scale), body.getWidth());
    }

    /** How many stops stand before a row; the first rows have as many as any. */
    private int until(int row, int count) {
        return (stops.size() * row + count - 1) / count;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).lay(body.getMinY() + i * (rowHeight(rows.size()) + gap()));
        }
    }

    /** How high the road is at a place, from its middle. */
    private double wave(double x, int row) {
        return scale.unit(WAVE) * Math.sin(2 * Math.PI * BENDS * x / getWidth() + row * Math.PI * 0.7);
    }

    /** A stretch of the path with its stops. */
    private final class Row {
        private final int index;
        private final Region sky = new Region();
        private final Polygon ground = new Polygon();
        private final Polyline road = new Polyline();
        private final Polyline dashes = new Polyline();

        Row(int index, String time) {
            this.index = index;
            sky.getStyleClass().addAll("path-sky", time);
            ground.getStyleClass().add("path-ground");
            road.getStyleClass().add("path-road");
            dashes.getStyleClass().add("path-dashes");
        }

        void lay(double top) {
            double height = rowHeight(rows.size());
            double middle = top + height - below(form, height);
            double bottom = top + height + gap();
            sky.resizeRelocate(0, top - gap(), getWidth(), middle + StageMarker.stone(scale) - top + gap());
            List<Double> points = new ArrayList<>();
            for (int i = 0; i <= POINTS; i++) {
                double x = getWidth() * i / POINTS;
                points.addAll(List.of(x, middle + wave(x, index)));
            }
            ground.getPoints().setAll(points);
            ground.getPoints().addAll(getWidth(), bottom, 0.0, bottom);
            road.getPoints().setAll(points);
            road.setStrokeWidth(scale.unit(ROAD));
            dashes.getPoints().setAll(points);
            dashes.setStrokeWidth(scale.unit(ROAD) / 5);
            dashes.getStrokeDashArray().setAll(scale.unit(ROAD), scale.unit(ROAD));
            int from = until(index, rows.size());
            int here = until(index + 1, rows.size()) - from;
            double width = Math.floor((body.getWidth() - gap() * (here - 1)) / here);
            for (int i = 0; i < here; i++) {
                double x = body.getMinX() + i * (width + gap());
                stops.get(from + i).standOn(beside -> middle + wave(x + beside, index) - top);
                tiles.get(from + i).resizeRelocate(x, top, width, height);
            }
        }
    }
}
