package dev.kith.crm.event;

/**
 * Gives a kind of event a name and a version that outlive its class.
 *
 * @param name such as {@code customer.registered}; vendors begin with a prefix of their own
 * @param version of the payload, from 1
 * @param type the class
 * @param <E> the events
 */
public record EventType<E extends DomainEvent>(String name, int version, Class<E> type) {
    /** {@return name and version, such as {@code customer.registered/1}: by which stored deliveries know it} */
    public String code() {
        return name + "/" + version;
    }
}
