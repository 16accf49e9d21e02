package press.galley.draft;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.util.Map;

/** Writers' service: drafts, versions and submissions, at port 8081. */
@SpringBootApplication(proxyBeanMethods = false)
public class DraftService {

    /** Runs it by itself. */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The application, whose configuration is in {@code draft-service.yml}. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(DraftService.class);
        application.setDefaultProperties(Map.of("spring.config.name", "draft-service"));
        return application;
    }
}
