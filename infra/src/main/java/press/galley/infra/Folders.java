package press.galley.infra;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Temporary folders that leave nothing behind. */
public final class Folders {

    private Folders() {}

    static Path temporary() {
        try {
            return Files.createTempDirectory("galley-infra-");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be created", e);
        }
    }

    /**
     * Removes the folder with everything in it. Whatever wrote into it has to be stopped first: a
     * running broker would lose its logs.
     *
     * @throws UncheckedIOException if something in it cannot be removed
     */
    public static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be removed", e);
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                throws IOException {
            if (failed != null) {
                throw failed;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
