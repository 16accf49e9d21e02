package press.galley.publish;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.util.Map;

/** Readers and downstream sites: publications, revisions, retractions, on port 8083. */
@SpringBootApplication(proxyBeanMethods = false)
public class PublishService {

    /**
     * Runs it with the settings in {@code publish-service.yml}, as far as nothing overrides them.
     */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The application, for who runs it beside others in one process. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(PublishService.class);
        // Several services may share a class path: each has settings under a name of its own.
        application.setDefaultProperties(Map.of("spring.config.name", "publish-service"));
        return application;
    }
}
