package press.galley.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Says that a token cannot be checked while the identity provider is away. It may well be a good
 * one, so its owner is not told to get another.
 */
final class UncheckableTokens extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(UncheckableTokens.class);

    private final SecurityProblems problems;

    UncheckableTokens(SecurityProblems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException | JwtDecoderInitializationException e) {
            log.warn("{}: {}", request.getRequestURI(), e.toString());
            problems.uncheckable(request, response);
        }
    }
}
