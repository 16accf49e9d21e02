package press.galley.newsroom.demo;

import press.galley.events.content.Content;
import press.galley.events.wire.Json;
import press.galley.web.article.Markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as somebody keeps it.
 *
 * @param name of the file
 * @param mediaType of the bytes
 * @param bytes as they are
 */
@SuppressWarnings("ArrayRecordComponent") // It is only ever read.
record ArticleFile(String name, String mediaType, byte[] bytes) {

    private static final String MARKDOWN = "text/markdown";
    private static final String JSON = "application/json";

    private static final List<String> SAMPLES =
            List.of(
                    "01-temperature-zero.md",
                    "02-kafka-tombstones.md",
                    "03-corrections-that-travel.md");

    /**
     * A file that somebody names.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is neither Markdown nor JSON
     */
    static ArticleFile read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return new ArticleFile(name, MARKDOWN, Files.readAllBytes(file));
        }
        if (name.endsWith(".json")) {
            return new ArticleFile(name, JSON, Files.readAllBytes(file));
        }
        throw new IllegalArgumentException(
                file + " is neither .md (Markdown with YAML front matter) nor .json");
    }

    /** The articles that come with Galley. */
    static List<ArticleFile> samples() throws IOException {
        List<ArticleFile> samples = new ArrayList<>();
        for (String name : SAMPLES) {
            try (InputStream sample = ArticleFile.class.getResourceAsStream("/samples/" + name)) {
                if (sample == null) {
                    throw new IllegalStateException("the sample " + name + " is missing");
                }
                samples.add(new ArticleFile(name, MARKDOWN, sample.readAllBytes()));
            }
        }
        return samples;
    }

    /**
     * What is in it.
     *
     * @throws RuntimeException if it is not an article
     */
    Content content() {
        return mediaType.equals(JSON)
                ? Json.read(bytes, Content.class)
                : Markdown.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
