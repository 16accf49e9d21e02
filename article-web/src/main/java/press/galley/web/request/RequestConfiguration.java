package press.galley.web.request;

import jakarta.servlet.Filter;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Bounds and traces every request. */
@AutoConfiguration
public class RequestConfiguration {

    @Bean
    FilterRegistrationBean<Filter> boundedBodies() {
        return first(new BoundedBodies(), 0);
    }

    @Bean
    FilterRegistrationBean<Filter> tracing() {
        return first(new Tracing(), 1);
    }

    private static FilterRegistrationBean<Filter> first(Filter filter, int place) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100 + place);
        return registration;
    }
}
