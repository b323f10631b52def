package dev.kith.crm.extension;

import dev.kith.crm.value.CustomerId;

/**
 * One part of the view of a customer's file.
 *
 * <pre>{@code
 * record Orders(int open) {}
 *
 * static final FileSection<Orders> ORDERS = new FileSection<>() {
 *     public String name() {
 *         return "Orders";
 *     }
 *
 *     public Class<Orders> type() {
 *         return Orders.class;
 *     }
 *
 *     public Supplier<Orders> read(CustomerId id, Workbench bench) {
 *         return () -> new Orders(shop.openOrders(id));
 *     }
 *
 *     public List<String> lines(Orders orders, Workbench bench) {
 *         return orders.open() == 0 ? List.of() : List.of(orders.open() + " open"); // without a line there is no heading
 *     }
 * };
 *
 * to.add(FileSection.POINT, ORDERS); // in CrmExtension.contribute
 * desk.open(id).section(ORDERS);
 * }</pre>
 *
 * @param <T> what it holds: an immutable record
 */
public interface FileSection<T> extends Section<CustomerId, T> {
    /** Where sections are contributed. */
    ContributionPoint<FileSection<?>> POINT = new ContributionPoint<>("file section");
}
