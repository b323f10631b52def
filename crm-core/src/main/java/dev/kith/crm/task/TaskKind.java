package dev.kith.crm.task;

import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import java.util.List;

/**
 * What is to be done. Kinds are registered; one that is not is kept on read and refused on write.
 *
 * @param code lower case, such as {@code call}
 */
public record TaskKind(String code) {
    /** Where kinds are registered. */
    public static final ContributionPoint<TaskKind> POINT = new ContributionPoint<>("task kind");

    /** To call the customer. */
    public static final TaskKind CALL = new TaskKind("call");
    /** To visit the customer. */
    public static final TaskKind VISIT = new TaskKind("visit");
    /** To write a letter. */
    public static final TaskKind LETTER = new TaskKind("letter");
    /** To write an e-mail. */
    public static final TaskKind EMAIL = new TaskKind("email");
    /** To give the customer something. */
    public static final TaskKind GIFT = new TaskKind("gift");
    /** Anything else. */
    public static final TaskKind OTHER = new TaskKind("other");

    static final List<TaskKind> BUILT_IN = List.of(CALL, VISIT, LETTER, EMAIL, GIFT, OTHER);

    /**
     * Refuses what is no code.
     *
     * @param code lower case, such as {@code call}
     */
    public TaskKind {
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException("a task kind", Violation.of("code.syntax"));
        }
    }

    /**
     * Checks that a kind is registered, as use cases do before they write one.
     *
     * @param code the code of a kind
     * @param bench the caller's tools
     * @return a violation in {@code kind} that names what is known, if it is not
     */
    public static List<Violation> unknown(String code, Workbench bench) {
        var known = bench.parts(POINT).stream().map(TaskKind::code).toList();
        return known.contains(code)
                ? List.of()
                : List.of(Codes.unknown(code, known).in("kind"));
    }

    @Override
    public String toString() {
        return code;
    }
}
