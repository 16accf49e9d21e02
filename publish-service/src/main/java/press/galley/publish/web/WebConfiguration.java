package press.galley.publish.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import press.galley.publish.publishing.Publications;
import press.galley.publish.publishing.Reading;
import press.galley.publish.publishing.Releasing;
import press.galley.publish.publishing.Retracting;
import press.galley.publish.publishing.Revisions;
import press.galley.web.security.PublicReading;

import java.util.List;

/** The use cases that controllers call, and what needs no token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CachingProperties.class)
class WebConfiguration {

    @Bean
    PublicReading publicReading() {
        return new PublicReading(List.of("/publications/**", "/publications", "/schemas/**"));
    }

    @Bean
    Reading reading(Publications publications, Revisions revisions) {
        return new Reading(publications, revisions);
    }

    @Bean
    Releasing releasing(Publications publications) {
        return new Releasing(publications);
    }

    @Bean
    Retracting retracting(Publications publications) {
        return new Retracting(publications);
    }
}
