package dev.kith.crm.testing;

import org.assertj.core.api.AbstractAssert;

/** Says how many statements must have run. Failures show the SQL of all, with quoted literals left out. Not thread-safe. */
public final class StatementsAssert extends AbstractAssert<StatementsAssert, StatementCounter> {
    StatementsAssert(StatementCounter actual) {
        super(actual, StatementsAssert.class);
    }

    /**
     * Fails unless so many statements ran since the counter was made or cleared.
     *
     * @param statements how many
     * @return this
     */
    public StatementsAssert ran(int statements) {
        var all = actual.statements();
        if (all.size() != statements) {
            var shown = String.join("\n", all).replaceAll("'(?:[^']|'')*'", "'…'");
            failWithMessage("%nExpected statements: %s%nbut ran: %s%n%s", statements, all.size(), shown);
        }
        return this;
    }
}
