package press.galley.web.article;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Strict JSON, and Markdown, for every controller. */
@AutoConfiguration
public class ArticleConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::configure;
    }

    @Bean
    MarkdownConverter markdownConverter() {
        return new MarkdownConverter();
    }
}
