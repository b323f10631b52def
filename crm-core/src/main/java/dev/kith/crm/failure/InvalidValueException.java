package dev.kith.crm.failure;

import java.util.List;
import java.util.stream.Collectors;

/** Input was refused. Carries all violations at once; the message never repeats the refused values. */
public final class InvalidValueException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final String what;
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
        this.what = what;
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

    /**
     * Says the same of a place further out.
     *
     * @param outer the place that holds the present one
     * @return the refusal with longer paths
     */
    public InvalidValueException in(String outer) {
        return new InvalidValueException(
                what, violations.stream().map(violation -> violation.in(outer)).toList());
    }

    /**
     * Gathers what a part refuses.
     *
     * @param path where the part stands
     * @param part reads or makes the part
     * @return the violations under the path; none if it is made
     */
    public static List<Violation> of(String path, Runnable part) {
        try {
            part.run();
            return List.of();
        } catch (InvalidValueException refused) {
            return refused.in(path).violations();
        }
    }
}
