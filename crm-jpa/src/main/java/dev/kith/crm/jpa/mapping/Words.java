package dev.kith.crm.jpa.mapping;

import java.util.function.UnaryOperator;

/** How one folded word of a text is looked for. */
record Words(String condition, UnaryOperator<String> operand) {
    String condition(String owner, String parameter) {
        return condition.replace("{owner}", owner).replace("{word}", parameter);
    }
}
