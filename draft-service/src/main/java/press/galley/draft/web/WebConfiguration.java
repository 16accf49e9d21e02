package press.galley.draft.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

import press.galley.draft.drafting.Drafts;
import press.galley.draft.drafting.WritingDrafts;
import press.galley.web.security.PublicReading;

import java.util.List;
import java.util.Locale;

/** Nothing of a draft is public. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DraftProperties.class)
class WebConfiguration {

    /** Reads {@code in-review} as it stands in answers. */
    @Bean
    Converter<String, Standing.Wanted> wantedConverter() {
        return new WantedConverter();
    }

    @Bean
    WritingDrafts writingDrafts(Drafts drafts) {
        return new WritingDrafts(drafts);
    }

    @Bean
    PublicReading publicReading() {
        return new PublicReading(List.of());
    }

    private static final class WantedConverter implements Converter<String, Standing.Wanted> {

        @Override
        public Standing.Wanted convert(String word) {
            return Standing.Wanted.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
