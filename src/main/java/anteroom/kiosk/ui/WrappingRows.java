package anteroom.kiosk.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Lays its children out in rows: as many side by side as have room for their longest words, stretched to the full
 * width. With more height than it needs it gives every row an equal share of the rest.
 */
public final class WrappingRows extends Region {
    private final int most;
    private final boolean equal;
    private final double gap;
    private final HeightCache heights = new HeightCache();

    /**
     * @param most how many stand side by side at the most
     * @param equal whether all are equally wide; otherwise each is as wide as it likes, and the rest is shared out
     * @param gap between two children, in px
     */
    public WrappingRows(int most, boolean equal, double gap, List<? extends Node> children) {
        this.most = most;
        this.equal = equal;
        this.gap = gap;
        getChildren().addAll(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + widest(getManagedChildren());
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> children = getManagedChildren();
        double sum = children.stream().mapToDouble(child -> child.prefWidth(-1)).sum();
        return snappedLeftInset() + snappedRightInset() + sum + gap * Math.max(0, children.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.of(width, this::measured);
    }

    @Override
    public void requestLayout() {
        HeightCache.forget(heights);
        super.requestLayout();
    }

    private double measured(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        List<List<Node>> rows = rows(inner);
        double sum = snappedTopInset() + snappedBottomInset();
        for (int i = 0; i < rows.size(); i++) {
            sum += rowHeight(rows.get(i), widths(rows.get(i), inner)) + (i > 0 ? gap : 0);
        }
        return sum;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        List<List<Node>> rows = rows(inner);
        double spare = Math.max(0, getHeight() - computePrefHeight(getWidth())) / rows.size();
        double y = snappedTopInset();
        for (List<Node> row : rows) {
            double[] widths = widths(row, inner);
            double height = rowHeight(row, widths) + spare;
            double x = snappedLeftInset();
            for (int i = 0; i < row.size(); i++) {
                row.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), widths[i], height);
                x += widths[i] + gap;
            }
            y += height + gap;
        }
    }

    private List<List<Node>> rows(double inner) {
        List<Node> children = getManagedChildren();
        return rows(children, across(children, inner));
    }

    private static List<List<Node>> rows(List<Node> children, int across) {
        return IntStream.iterate(0, from -> from < children.size(), from -> from + across)
                .mapToObj(from -> children.subList(from, Math.min(children.size(), from + across)))
                .toList();
    }

    private int across(List<Node> children, double inner) {
        for (int across = Math.min(most, children.size()); across > 1; across--) {
            if (fits(children, inner, across)) {
                // Five in rows of four would leave one alone: three and two look better.
                int rows = (children.size() + across - 1) / across;
                int balanced = (children.size() + rows - 1) / rows;
                return equal || fits(children, inner, balanced) ? balanced : across;
            }
        }
        return 1;
    }

    private boolean fits(List<Node> children, double inner, int across) {
        if (equal) {
            return widest(children) * across + gap * (across - 1) <= inner;
        }
        return rows(children, across).stream()
                .allMatch(row ->
                        row.stream().mapToDouble(child -> child.minWidth(-1)).sum() + gap * (row.size() - 1) <= inner);
    }

    private static double widest(List<Node> children) {
        return children.stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0);
    }

    private double[] widths(List<Node> row, double inner) {
        double[] widths = new double[row.size()];
        if (equal) {
            // The last row may be shorter; its children share the full width all the same.
            Arrays.fill(widths, Math.floor((inner - gap * (row.size() - 1)) / row.size()));
            return widths;
        }
        double room = inner - gap * (row.size() - 1);
        double[] least = row.stream().mapToDouble(child -> child.minWidth(-1)).toArray();
        double[] liked = row.stream()
                .mapToDouble(child -> Math.max(child.minWidth(-1), child.prefWidth(-1)))
                .toArray();
        double spare = room - Arrays.stream(liked).sum();
        double give = Arrays.stream(liked).sum() - Arrays.stream(least).sum();
        for (int i = 0; i < widths.length; i++) {
            double share = spare >= 0 ? spare / widths.length : give > 0 ? spare * (liked[i] - least[i]) / give : 0;
            widths[i] = Math.floor(Math.max(least[i], liked[i] + share));
        }
        return widths;
    }

    private static double rowHeight(List<Node> row, double[] widths) {
        double height = 0;
        for (int i = 0; i < widths.length; i++) {
            height = Math.max(height, row.get(i).prefHeight(widths[i]));
            height = Math.max(height, row.get(i).minHeight(widths[i]));
        }
        return Math.ceil(height);
    }
}
