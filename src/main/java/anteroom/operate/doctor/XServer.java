package anteroom.operate.doctor;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/** A liveness check of an X server: sends the connection setup of the X11 protocol. */
final class XServer {
    /** Byte order, protocol 11.0, and no authorization. */
    private static final byte[] HELLO = {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private XServer() {}

    /** Whether it replies in this time, also with a refusal; a stopped server accepts the connection and sends nothing. */
    static boolean answers(Path socket, Duration patience) {
        try (Selector selector = Selector.open();
                SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap(HELLO));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            return selector.select(patience.toMillis()) > 0 && channel.read(ByteBuffer.allocate(1)) > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
