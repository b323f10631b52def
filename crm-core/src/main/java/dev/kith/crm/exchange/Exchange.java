package dev.kith.crm.exchange;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import java.util.function.Consumer;

/**
 * Import and export for one caller. Light, immutable, thread-safe.
 *
 * <p>A row means a customer who is there if it has an e-mail address or a phone number, and the name, in common with exactly
 * one; a row without either, if everything that it tells is known of somebody of that name. An import adds what is missing
 * and changes nothing that is there; so the same file a second time changes nothing at all.
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
     * Tells what {@link #run} would do with each row, and writes nothing. What a listener of the host would veto it cannot know.
     *
     * @param file the file
     * @param sink takes the outcome of each row, in the order of the file
     * @return how many of each
     * @throws dev.kith.crm.failure.InvalidValueException if the file as a whole cannot be read; the violation names the line
     * @throws dev.kith.crm.failure.MisconfiguredException if the library that reads vCards is missing
     */
    ImportRun.Counts tryOut(ImportFile file, Consumer<? super RowOutcome> sink);

    /**
     * Imports a file. Each chunk of 200 rows is stored in a unit of its own, together with how far the import has come; if it is cut
     * short, the same call goes on behind the last chunk, and tells of the rows before it again. Inside an open
     * unit all of it belongs to that unit.
     *
     * @param file the file
     * @param sink takes the outcome of each row once it is stored, in the order of the file
     * @return the import at its end
     * @throws dev.kith.crm.failure.InvalidValueException if the file as a whole cannot be read; the violation names the line
     * @throws dev.kith.crm.failure.MisconfiguredException if the library that reads vCards is missing
     * @throws dev.kith.crm.failure.StaleVersionException if somebody else goes on with the same import at the same time
     */
    ImportRun run(ImportFile file, Consumer<? super RowOutcome> sink);

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
