package uk.concord.identity.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one file that says who may do what, read and found consistent. Roles and operations keep the order of the file.
 *
 * @param roles by id
 * @param operations by name
 */
public record AccessFile(Map<String, Role> roles, Map<String, Operation> operations) {

    /** Where it lies on the classpath. */
    public static final String PLACE = "access.yaml";

    /** The operation of this name. */
    public Optional<Operation> find(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    /**
     * The operation of this name.
     *
     * @throws IllegalArgumentException when the file has none: a mistake in the code that asks
     */
    public Operation operation(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("The access file has no operation “" + name + "”"));
    }

    /** The titles of the roles that may do it, in the order of the file. */
    public List<String> titlesAdmittedTo(Operation operation) {
        return roles.values().stream()
                .filter(role -> operation.roles().contains(role.id()))
                .map(Role::title)
                .toList();
    }
}
