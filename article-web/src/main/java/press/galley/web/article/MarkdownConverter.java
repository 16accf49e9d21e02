package press.galley.web.article;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import press.galley.events.content.Content;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads and writes {@code text/markdown} (RFC 7763) where a content is asked for. */
final class MarkdownConverter extends AbstractHttpMessageConverter<Content> {

    static final MediaType MARKDOWN = MediaType.TEXT_MARKDOWN;

    MarkdownConverter() {
        super(StandardCharsets.UTF_8, MARKDOWN);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Content.class;
    }

    @Override
    protected Content readInternal(Class<? extends Content> type, HttpInputMessage input)
            throws IOException {
        try {
            return Markdown.read(utf8(input.getBody().readAllBytes()));
        } catch (NotAnArticle | JacksonException e) {
            throw new HttpMessageNotReadableException("not an article in Markdown", e, input);
        }
    }

    /** Bytes that are not UTF-8 would change silently, and the hash with them. */
    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new NotAnArticle("it is not UTF-8");
        }
    }

    @Override
    protected void writeInternal(Content content, HttpOutputMessage output) throws IOException {
        output.getBody().write(Markdown.write(content).getBytes(StandardCharsets.UTF_8));
    }
}
