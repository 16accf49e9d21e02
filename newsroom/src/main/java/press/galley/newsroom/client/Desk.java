package press.galley.newsroom.client;

import press.galley.events.ArticleId;
import press.galley.newsroom.Settings.PortPlan;
import press.galley.newsroom.identity.DevelopmentUser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.Map;

/** The newsroom's staff with their tokens, and the addresses that they use. */
public final class Desk {

    private final HttpClient http;
    private final PortPlan ports;
    private final Map<DevelopmentUser, Staff> staff = new EnumMap<>(DevelopmentUser.class);

    /**
     * Gets a token for everybody.
     *
     * @throws IOException if the identity provider does not answer, or refuses
     */
    public Desk(HttpClient http, PortPlan ports) throws IOException, InterruptedException {
        this.http = http;
        this.ports = ports;
        Tokens tokens = new Tokens(http, ports.identityUrl());
        for (DevelopmentUser user : DevelopmentUser.values()) {
            staff.put(user, new Staff(http, tokens.of(user)));
        }
    }

    /** Somebody. */
    public Staff as(DevelopmentUser user) {
        Staff member = staff.get(user);
        if (member == null) {
            throw new IllegalStateException("nobody is " + user);
        }
        return member;
    }

    /** Somebody without a token. */
    public Staff anybody() {
        return new Staff(http, "");
    }

    /** An address of draft-service. */
    public URI drafts(String path) {
        return URI.create(ports.draftUrl() + "/drafts" + path);
    }

    /** An address of review-service. */
    public URI reviews(ArticleId article, String path) {
        return URI.create(ports.reviewUrl() + "/reviews/" + article + path);
    }

    /** An address of publish-service. */
    public URI publications(String path) {
        return URI.create(ports.publishUrl() + "/publications" + path);
    }
}
