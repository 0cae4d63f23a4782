package anteroom.kiosk;

import anteroom.kiosk.ui.PictureRenderer;
import anteroom.operate.live.PictureBlocklist;
import java.io.IOException;

/** The clinic's pictures, each with a mark on the disk while it is drawn: so a picture that ends the kiosk is known. */
record MarkedPictures(PictureRenderer.Files files, PictureBlocklist blocklist) implements PictureRenderer.Files {
    @Override
    public byte[] read(String name) throws IOException {
        return files.read(name);
    }

    @Override
    public void begin(String name, byte[] file) throws IOException {
        blocklist.begin(name, file);
    }

    @Override
    public void end() {
        blocklist.end();
    }

    @Override
    public void tooSlow(byte[] file) {
        blocklist.tooSlow(file);
    }
}
