package press.galley.web.security;

import press.galley.events.PersonId;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks.
 *
 * @param id the {@code sub} of the token
 * @param roles what they may do
 * @param desks the desks that their {@code desks} claim narrows them to; empty for every desk
 */
public record Actor(PersonId id, Set<String> roles, Optional<Set<String>> desks) {

    /** Whether they have a role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether they may act for a desk. A chief editor may for every one. */
    public boolean actsFor(String desk) {
        return is(Role.CHIEF) || desks.map(own -> own.contains(desk)).orElse(true);
    }
}
