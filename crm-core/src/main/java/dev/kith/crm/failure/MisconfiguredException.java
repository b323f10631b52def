package dev.kith.crm.failure;

import java.util.List;

/** The parts given to a builder do not fit together. Lists every problem, so that one start shows all of them. */
public final class MisconfiguredException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Lists what does not fit.
     *
     * @param what what was to be built
     * @param problems each with what to do about it; at least one
     */
    public MisconfiguredException(String what, List<String> problems) {
        super(FailureCode.MISCONFIGURED, what + " cannot be built: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem} */
    public List<String> problems() {
        return problems;
    }
}
