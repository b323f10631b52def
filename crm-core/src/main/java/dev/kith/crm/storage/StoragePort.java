package dev.kith.crm.storage;

/** Marks what a unit of work hands out: repositories, logs, derived facts, readers of a view. */
public interface StoragePort {}
