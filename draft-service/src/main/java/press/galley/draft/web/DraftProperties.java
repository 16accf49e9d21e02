package press.galley.draft.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * Settings of draft-service.
 *
 * @param publicationsUrl where a published article is found, without its id
 */
@ConfigurationProperties("galley.draft")
record DraftProperties(@DefaultValue("http://localhost:8083/publications") URI publicationsUrl) {}
