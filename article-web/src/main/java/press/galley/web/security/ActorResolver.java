package press.galley.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import press.galley.events.PersonId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands controllers an {@link Actor} out of the token. */
final class ActorResolver implements HandlerMethodArgumentResolver {

    private static final String ROLE_PREFIX = "ROLE_";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            return actor(token);
        }
        throw new AuthenticationCredentialsNotFoundException("no token");
    }

    private static Actor actor(JwtAuthenticationToken token) {
        Jwt jwt = token.getToken();
        Set<String> roles =
                token.getAuthorities().stream()
                        .map(authority -> String.valueOf(authority.getAuthority()))
                        .filter(name -> name.startsWith(ROLE_PREFIX))
                        .map(name -> name.substring(ROLE_PREFIX.length()))
                        .collect(Collectors.toUnmodifiableSet());
        List<String> desks = jwt.getClaimAsStringList("desks");
        return new Actor(
                new PersonId(String.valueOf(jwt.getSubject())),
                roles,
                Optional.ofNullable(desks).map(Set::copyOf));
    }
}
