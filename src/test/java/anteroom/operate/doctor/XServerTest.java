package anteroom.operate.doctor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XServerTest {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private Path socket;
    private ServerSocketChannel server;

    @BeforeEach
    void listen(@TempDir Path folder) throws IOException {
        socket = folder.resolve("X0");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void oneThatIsStoppedTakesTheConnectionAndDoesNotAnswer() {
        assertFalse(XServer.answers(socket, PATIENCE));
    }

    @Test
    void oneThatRefusesTheClientAnswers() throws Exception {
        Thread refusing = new Thread(() -> {
            try (var client = server.accept()) {
                client.write(ByteBuffer.wrap(new byte[] {0}));
                client.read(ByteBuffer.allocate(64));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        refusing.start();

        assertTrue(XServer.answers(socket, Duration.ofSeconds(20)));
        refusing.join();
    }

    @Test
    void oneThatIsGoneDoesNot() throws IOException {
        server.close();

        assertFalse(XServer.answers(socket, PATIENCE));
        assertFalse(XServer.answers(socket.resolveSibling("none"), PATIENCE));
    }
}
