package anteroom.workshop.tour;

import anteroom.kiosk.ui.Fonts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** All pictures of a tour on one, small and with their names beneath, for a look at the whole. */
final class ContactSheet {
    /** The longer side of each picture, in px: enough to tell which screen it is, and whether it is in balance. */
    private static final int SIDE = 300;

    private static final int GAP = 16;
    private static final int NAME_HEIGHT = 22;
    private static final Font NAME = Font.font(Fonts.FAMILY, 14);

    private record Entry(String name, BufferedImage picture) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(String name, BufferedImage picture) {
        double scale = (double) SIDE / Math.max(picture.getWidth(), picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * scale);
        entries.add(new Entry(name, Downscaler.toWidth(picture, width)));
    }

    /** The sheet, about as wide as it is high. */
    BufferedImage draw() {
        int cellWidth =
                entries.stream().mapToInt(e -> e.picture().getWidth()).max().orElse(SIDE) + GAP;
        int cellHeight =
                entries.stream().mapToInt(e -> e.picture().getHeight()).max().orElse(SIDE) + NAME_HEIGHT + GAP;
        int across = Math.max(1, (int) Math.round(Math.sqrt((double) entries.size() * cellHeight / cellWidth)));
        int down = (entries.size() + across - 1) / across;
        BufferedImage sheet =
                new BufferedImage(across * cellWidth + GAP, down * cellHeight + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < entries.size(); i++) {
            BufferedImage picture = entries.get(i).picture();
            int x = GAP + i % across * cellWidth;
            int y = GAP + i / across * cellHeight;
            graphics.drawImage(picture, x, y, null);
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.drawRect(x - 1, y - 1, picture.getWidth() + 1, picture.getHeight() + 1);
            graphics.drawImage(name(entries.get(i).name(), picture.getWidth()), x, y + picture.getHeight() + 2, null);
        }
        graphics.dispose();
        return sheet;
    }

    /** Written by the toolkit: the JDK's own text needs fonts that a kiosk need not have. */
    private static BufferedImage name(String words, int room) {
        Text text = new Text(words);
        text.setFont(NAME);
        if (text.getLayoutBounds().getWidth() > room) {
            text.setFont(Font.font(
                    NAME.getFamily(),
                    NAME.getSize() * room / text.getLayoutBounds().getWidth()));
        }
        WritableImage written = text.snapshot(null, null);
        return Tour.copy(written);
    }
}
