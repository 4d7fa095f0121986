package palabre.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/// The doors of this machine, and whether they are taken.
public final class Ports {

    /// Where the house's own PostgreSQL listens unless told otherwise.
    static final int POSTGRES = 54_329;

    static final int ANY = 0;

    private Ports() {}

    public static boolean free(int port) {
        return canListen(null, port);
    }

    static boolean freeHere(int port) {
        return canListen(InetAddress.getLoopbackAddress(), port);
    }

    static int any() {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return door.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static boolean canListen(@Nullable InetAddress on, int port) {
        try (var door = new ServerSocket()) {
            // Connections just closed by a house that stopped must not count as someone listening.
            door.setReuseAddress(!System.getProperty("os.name").startsWith("Windows"));
            door.bind(new InetSocketAddress(on, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
