package press.galley.review;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.util.Map;

/** Starts the service in which editors decide. */
@SpringBootApplication
public class ReviewService {

    /** Runs it until the process is told to stop. */
    public static void main(String[] args) {
        application().run(args);
    }

    /**
     * The service, configured by {@code review-service.yml}; several services may run in one
     * process. What differs from it is given to {@code run} as arguments.
     */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(ReviewService.class);
        application.setDefaultProperties(Map.of("spring.config.name", "review-service"));
        return application;
    }
}
