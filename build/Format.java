import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks ({@code --check}) or mends ({@code --mend}) the layout of every Java file below a folder.
 */
class Format {

    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.AOSP;

    public static void main(String[] args) throws Exception {
        boolean mend = args[0].equals("--mend");
        Path root = Path.of(args[1]);
        List<Path> wrong = new ArrayList<>();
        for (Path file : javaFiles(root)) {
            String source = Files.readString(file);
            String formatted = format(source, file);
            if (!formatted.equals(source)) {
                wrong.add(root.relativize(file));
                if (mend) {
                    Files.writeString(file, formatted);
                }
            }
        }
        wrong.forEach(file -> System.out.println((mend ? "formatted " : "not formatted: ") + file));
        if (!wrong.isEmpty() && !mend) {
            System.out.println("Mend it with: mvn -N process-sources -Dformat.mode=--mend");
            System.exit(1);
        }
    }

    private static String format(String source, Path file) {
        try {
            String ordered =
                    ImportOrderer.reorderImports(
                            RemoveUnusedImports.removeUnusedImports(source), STYLE);
            var options = JavaFormatterOptions.builder().style(STYLE).build();
            return new Formatter(options).formatSource(ordered);
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        String name = folder.getFileName().toString();
                        boolean foreign = name.equals("target") || name.equals("node_modules");
                        boolean hidden = name.startsWith(".") && !folder.equals(root);
                        return foreign || hidden
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".java")) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(null);
        return found;
    }
}
