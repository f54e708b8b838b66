package org.steadyback.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a browser and the app that can be cut, as it is in a cellar. The service worker is cut off with it. */
public final class Line implements AutoCloseable {

    private final ServerSocket door;
    private final int app;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    /** Once the app has got what was sent, its answer is lost. */
    private volatile boolean deaf;

    public Line(URI app) {
        this.app = app.getPort();
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    public void cut() {
        cut = true;
        hangUp();
    }

    /** What is sent arrives, but no answer comes back. */
    public void loseAnswers() {
        deaf = true;
    }

    public void mend() {
        cut = false;
        deaf = false;
        hangUp();
    }

    @Override
    public void close() {
        cut();
        closeQuietly(door);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                if (cut) {
                    closeQuietly(browser);
                } else {
                    connect(browser);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket browser) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), app);
        open.add(browser);
        open.add(server);
        Thread.ofVirtual().start(() -> pump(browser, server, false));
        Thread.ofVirtual().start(() -> pump(server, browser, true));
    }

    private void pump(Socket from, Socket to, boolean answers) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            var buffer = new byte[8192];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (answers && deaf) {
                    return;
                }
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException hungUp) {
            // the other end is closed with it
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void hangUp() {
        open.forEach(Line::closeQuietly);
    }

    private static void closeQuietly(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception ignored) {
            // it is closed already
        }
    }
}
