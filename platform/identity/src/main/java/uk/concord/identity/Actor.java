package uk.concord.identity;

import java.util.Set;

/**
 * Who is acting: a person who signed in, or a police system with its own credentials.
 *
 * @param id the sign-in name, stable; what audit and facts name
 * @param name how pages show this person
 * @param agency POLICE, YOS or another declared agency; empty for none
 * @param force the police force whose records they may meet, for example {@code cleveland}; empty for none
 * @param yos the youth offending service they belong to, for example {@code south-tees}; empty where force-wide
 * @param rank police rank in lower case, for example {@code inspector}; empty for none
 * @param roles the roles of the access file that they hold
 */
public record Actor(String id, String name, String agency, String force, String yos, String rank, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
