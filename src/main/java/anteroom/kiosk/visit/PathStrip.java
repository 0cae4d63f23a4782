package anteroom.kiosk.visit;

import anteroom.content.Visit;
import anteroom.content.VisitStage;
import anteroom.kiosk.ui.Corners;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The path while one of its stages is told: a small picture for each stop, with the one that is told marked. */
public final class PathStrip extends Region {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /** The corners of a stop, in em; the stylesheet says the same. */
    private static final double CORNER = 0.45;

    private final List<Tile> stops = new ArrayList<>();
    private final FrameLayout frame;
    private final int rows;
    private final double side;

    /**
     * @param at the stage that is told, from 0
     * @param turn what touching a stop does
     */
    public PathStrip(Visit visit, int at, PictureRenderer pictures, FrameLayout frame, IntConsumer turn) {
        this.frame = frame;
        getStyleClass().add("path-strip");
        for (int i = 0; i < visit.stages().size(); i++) {
            int index = i;
            VisitStage stage = visit.stages().get(i);
            StackPane body = new StackPane(new PictureView(pictures, stage.art(), stage.alt()));
            Corners.cut(body, CORNER * frame.scale().body());
            Tile tile = new Tile((i + 1) + ". " + stage.title(), body, () -> turn.accept(index), Styles.OTHER, "stop");
            tile.pseudoClassStateChanged(HERE, i == at);
            stops.add(tile);
        }
        getChildren().addAll(stops);
        double least = frame.scale().px(Scale.OTHER);
        this.rows = cell(1) >= least ? 1 : 2;
        this.side = Math.max(least, Math.floor(Math.min(cell(rows) / PictureView.ASPECT, frame.unit(Scale.MAIN))));
    }

    private double room() {
        return frame.width() - 2 * frame.edge();
    }

    private int across(int inRows) {
        return (stops.size() + inRows - 1) / inRows;
    }

    private double cell(int inRows) {
        return Math.floor((room() - frame.gap() * (across(inRows) - 1)) / across(inRows));
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows * side + (rows - 1) * frame.gap();
    }

    @Override
    protected double computePrefWidth(double height) {
        return room();
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < stops.size(); i++) {
            double x = i % across(rows) * (cell(rows) + frame.gap());
            double y = Math.floorDiv(i, across(rows)) * (side + frame.gap());
            stops.get(i).resizeRelocate(x, y, cell(rows), side);
        }
    }
}
