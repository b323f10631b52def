package dev.kith.crm.failure;

import java.util.List;
import java.util.stream.Collectors;

/** Input was refused. Carries all violations at once; the message never repeats the refused values. */
public final class InvalidValueException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Refuses input.
     *
     * @param what the kind of input, such as {@code NewPerson}
     * @param violations why; at least one
     */
    public InvalidValueException(String what, List<Violation> violations) {
        super(
                FailureCode.INVALID_VALUE,
                what + " is refused: "
                        + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /**
     * Refuses input for one reason.
     *
     * @param what the kind of input
     * @param violation why
     */
    public InvalidValueException(String what, Violation violation) {
        this(what, List.of(violation));
    }

    /** {@return every reason; of a command in the order of the paths} */
    public List<Violation> violations() {
        return violations;
    }
}
