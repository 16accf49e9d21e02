package press.galley.newsroom.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * An OAuth 2.1 authorization server for development: each user gets a token with their name and
 * password by the client credentials grant (RFC 6749, section 4.4), so that one line of curl will
 * do.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class IdentityProvider {

    private static final Duration TOKENS_LAST = Duration.ofHours(8);

    /** The application, whose configuration is in {@code identity-provider.yml}. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(IdentityProvider.class);
        application.setDefaultProperties(Map.of("spring.config.name", "identity-provider"));
        return application;
    }

    @Bean
    RegisteredClientRepository users() {
        return new InMemoryRegisteredClientRepository(
                Arrays.stream(DevelopmentUser.values()).map(IdentityProvider::client).toList());
    }

    /** Passwords that everybody may know need no hash, which would only cost time. */
    @Bean
    PasswordEncoder passwords() {
        return new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence password) {
                return String.valueOf(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
                return String.valueOf(password).equals(kept);
            }
        };
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> rolesAndDesks() {
        return token ->
                DevelopmentUser.named(token.getRegisteredClient().getClientId())
                        .ifPresent(
                                user -> {
                                    token.getClaims().claim("roles", user.roles());
                                    user.desks()
                                            .ifPresent(
                                                    desks ->
                                                            token.getClaims()
                                                                    .claim("desks", desks));
                                });
    }

    private static RegisteredClient client(DevelopmentUser user) {
        return RegisteredClient.withId(user.userName())
                .clientId(user.userName())
                .clientSecret(user.password())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKENS_LAST).build())
                .build();
    }
}
