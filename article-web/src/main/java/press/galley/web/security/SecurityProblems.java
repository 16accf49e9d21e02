package press.galley.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import press.galley.web.problem.Problem;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;

/**
 * Says with a problem that a token is missing or broken (401), or allows too little (403), and that
 * an address is none that a firewall lets through (400).
 */
final class SecurityProblems
        implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final BearerTokenAuthenticationEntryPoint challenge =
            new BearerTokenAuthenticationEntryPoint();
    private final JsonMapper json;

    SecurityProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        challenge.commence(request, response, e);
        String detail =
                request.getHeader("Authorization") == null
                        ? "Send Authorization: Bearer <token>."
                        : "The token was not accepted: %s Get a new one.".formatted(e.getMessage());
        write(request, response, Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", detail));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(
                request,
                response,
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        "forbidden",
                        "Your roles do not allow that. Ask somebody whose roles do."));
    }

    /** Whether the token is good cannot be known just now: 503. */
    void uncheckable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        write(
                request,
                response,
                Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "identity-provider-unavailable",
                        "The identity provider does not answer, so no token can be checked. Send"
                                + " the same request again in a few seconds."));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        // Such an address need not be a URI, so it is not repeated.
        write(
                response,
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "bad-request",
                        "The address or a header holds what no address or header of ours does."
                                + " Check them."));
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        problem.setInstance(URI.create(request.getRequestURI()));
        write(response, problem);
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
