package press.galley.web.request;

import jakarta.servlet.Filter;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Bounds and traces every request. */
@AutoConfiguration
public class RequestConfiguration {

    private static final int MOST_READ_AND_DROPPED = 64 << 20;

    /** Who sends too much gets an answer, too, and does not find the connection closed. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience() {
        return tomcat ->
                tomcat.addConnectorCustomizers(
                        connector -> {
                            if (connector.getProtocolHandler()
                                    instanceof AbstractHttp11Protocol<?> http) {
                                http.setMaxSwallowSize(MOST_READ_AND_DROPPED);
                            }
                        });
    }

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
