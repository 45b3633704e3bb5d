package id.lapor.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A port of the loopback interface.
 *
 * @param number 1 to 65535
 */
record LocalPort(int number) {
    private static final int PATIENCE_MILLIS = 500;
    private static final String LISTENING = "0A";

    /** A port that nobody uses at this moment. */
    static LocalPort anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new LocalPort(socket.getLocalPort());
        }
    }

    boolean isFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(address(), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The process that listens here, as far as the system tells: only Linux does, and only of processes one may look into. */
    Optional<ProcessHandle> holder() {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(table -> inode(Path.of(table)))
                .flatMap(Optional::stream)
                .map(LocalPort::processWithSocket)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), number);
    }

    private Optional<String> inode(Path table) {
        String port = String.format(Locale.ROOT, ":%04X", number);
        try (Stream<String> lines = Files.lines(table)) {
            return lines.map(line -> line.strip().split("\\s+", -1))
                    .filter(columns -> columns.length > 9 && columns[1].endsWith(port) && columns[3].equals(LISTENING))
                    .map(columns -> columns[9])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> processWithSocket(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), "socket:[" + inode + "]"))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path file : open) {
                if (Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException e) {
            // Gone meanwhile, or another user's: not ours to look into.
            return false;
        }
        return false;
    }
}
