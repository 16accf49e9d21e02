package press.galley.infra;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says that a folder is in use. The operating system lifts it when the process ends, however it
 * ends.
 */
record FolderLock(FileChannel file) implements AutoCloseable {

    /**
     * Takes the folder, and creates it when it does not exist.
     *
     * @throws IllegalStateException if it is taken, or cannot be written
     */
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file =
                    FileChannel.open(
                            folder.resolve("in-use.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!isLocked(file)) {
                file.close();
                throw new IllegalStateException(
                        folder
                                + " is in use by another newsroom: stop it, or choose another"
                                + " folder");
            }
            return new FolderLock(file);
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be written", e);
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new IllegalStateException("a folder's lock cannot be lifted", e);
        }
    }
}
