/** The first program to read: pulls up a customer's file, on any store. Begin at {@code Quickstart}. */
package dev.kith.examples.quickstart;
