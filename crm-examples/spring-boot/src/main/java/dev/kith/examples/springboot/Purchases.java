package dev.kith.examples.springboot;

import org.springframework.data.repository.CrudRepository;

interface Purchases extends CrudRepository<Purchase, Long> {}
