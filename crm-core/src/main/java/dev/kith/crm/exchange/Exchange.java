package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import java.io.Writer;
import java.util.function.Consumer;

/**
 * Import and export for one caller. Light, immutable, thread-safe.
 *
 * <p>A row means a customer who is there if it tells the id or a reference of one, or has an e-mail address or a phone number, and the
 * name, in common with exactly one; a row without either, if everything that it tells is known of somebody of that name. A row of interactions
 * is known by its external id, or by all that it tells. An import adds what is missing and changes nothing that is there; so the
 * same file a second time changes nothing at all. What an import brought and was taken back, untouched, counts as not there.
 */
public interface Exchange {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new ExchangeFeature();
    }

    /**
     * A dry run: tells what {@link #run} would do with each row, and writes nothing. What a listener of the host would veto it cannot know.
     *
     * @param file the file
     * @param sink takes the outcome of each row, in the order of the file
     * @return how many of each
     * @throws dev.kith.crm.failure.InvalidValueException if the file cannot be read to its end; the violation names the line from
     *     which on it cannot, and nothing of it is imported
     * @throws dev.kith.crm.failure.MisconfiguredException if {@code com.googlecode.ez-vcard:ez-vcard}, which reads vCards, is not on the
     *     class path
     */
    ImportRun.Counts tryOut(ImportFile file, Consumer<? super RowOutcome> sink);

    /**
     * Imports a file. Each chunk of 200 rows is stored in a unit of its own, together with how far the import has come; if it is cut
     * short, the same call goes on behind the last chunk, and tells of the rows before it again. A row at which anything fails, such as
     * a listener, is rejected, and its chunk is stored without it. Inside an open unit all of it belongs to that unit, which
     * such a failure ends.
     *
     * @param file the file
     * @param sink takes the outcome of each row once it is stored, in the order of the file
     * @return the import at its end
     * @throws dev.kith.crm.failure.InvalidValueException if the file cannot be read to its end; the violation names the line from
     *     which on it cannot, and nothing of it is imported
     * @throws dev.kith.crm.failure.MisconfiguredException if {@code com.googlecode.ez-vcard:ez-vcard}, which reads vCards, is not on the
     *     class path
     * @throws dev.kith.crm.failure.StaleVersionException if somebody else goes on with the same import at the same time
     */
    ImportRun run(ImportFile file, Consumer<? super RowOutcome> sink);

    /**
     * Takes an import back as far as nobody has worked with what it brought: customers whom it created and nobody has changed,
     * spoken to or related since are archived, interactions that nobody has amended are retracted, relationships withdrawn. Nothing is deleted, and
     * what an import added to customers who were there before stays with them. If it is cut short, the same call goes on, and tells of all that stay. The next import of the same rows, or of corrected ones, brings
     * back what was put away. Who is archived is still found by name, phone and search: {@code Customer.ARCHIVED.isAbsent()} leaves
     * them out.
     *
     * @param run which import
     * @param left takes each item that stays: of customers who were there before, or were touched since, or at which a listener failed
     * @return the import, reverted
     * @throws dev.kith.crm.failure.NotFoundException if there is no such import
     */
    ImportRun revert(ImportId run, Consumer<? super ImportedItem> left);

    /**
     * Writes customers as vCards 4.0. What vCards have no place for is written beside, so that an import gives the same again.
     *
     * @param which which, in which order; its limit is the size of a chunk
     * @param to takes the text, best as UTF-8; stays open
     * @return how many
     * @throws dev.kith.crm.failure.MisconfiguredException if ez-vcard, which writes vCards, is not on the class path
     */
    long exportVCards(Query<Customer> which, Writer to);

    /**
     * Writes customers as CSV. A cell that begins like a formula gets an apostrophe in front, which an import takes away.
     *
     * @param which which, in which order; its limit is the size of a chunk
     * @param to takes the text, best as UTF-8; stays open
     * @return how many
     */
    long exportCustomers(Query<Customer> which, Writer to);

    /**
     * Writes relationships as CSV, without those that were withdrawn. The customers are told by id and by what else they are
     * known, so import them first.
     *
     * @param which which, in which order; its limit is the size of a chunk
     * @param to takes the text, best as UTF-8; stays open
     * @return how many
     */
    long exportRelationships(Query<Relationship> which, Writer to);

    /**
     * Writes interactions as CSV, each as it was last amended. A reply tells to what it replies. An import wants that before
     * the reply; so it is in the order of the ids, in which they are if no other is asked for.
     *
     * @param which which, in which order; its limit is the size of a chunk
     * @param to takes the text, best as UTF-8; stays open
     * @return how many
     */
    long exportInteractions(Query<Interaction> which, Writer to);

    /**
     * Finds imports.
     *
     * @param query which, in which order, how many
     * @return a page
     */
    Page<ImportRun> imports(Query<ImportRun> query);

    /**
     * Tells what an import has done, row by row.
     *
     * @param run which import
     * @param sink takes each row, in the order of the file
     */
    void items(ImportId run, Consumer<? super ImportedItem> sink);
}
