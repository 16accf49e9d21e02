package press.galley.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import press.galley.messaging.mailbox.Origin;
import press.galley.messaging.mailbox.TraceParent;

import java.io.IOException;

/** Carries a request's trace (W3C Trace Context) into the events that it leads to. */
final class Tracing extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Origin origin = new Origin(null, TraceParent.next(request.getHeader("traceparent")));
        try {
            ScopedValue.where(Origin.CURRENT, origin)
                    .call(
                            () -> {
                                chain.doFilter(request, response);
                                return null;
                            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
