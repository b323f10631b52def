package dev.kith.crm.jpa;

import dev.kith.crm.jpa.mapping.Entities;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.TableNames;
import jakarta.persistence.CollectionTable;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The mapping file by which a persistence unit of the application finds our tables under other names than the default ones.
 * The unit lists it beside {@link JpaStorage#rowClasses(JpaSetup)}; entities of the application are not touched. Write it anew
 * when the setup or the version of Kith changes.
 */
public final class MappingFile {
    private final TableNames names;
    private final String place;

    private MappingFile(Database database, TableNames names) {
        this.names = names;
        var kind = database == Database.MARIADB ? "catalog" : "schema";
        this.place = names.schema()
                .map(schema -> " %s=\"%s\"".formatted(kind, schema))
                .orElse("");
    }

    /**
     * Writes the file.
     *
     * @param database where the tables lie
     * @param setup how they are called, and what is kept beside ours
     * @return a mapping file of Jakarta Persistence, to be kept as a resource of the application
     * @throws dev.kith.crm.failure.MisconfiguredException if the rooms do not fit together
     */
    public static String text(Database database, JpaSetup setup) {
        var file = new MappingFile(database, setup.names());
        return JpaStorage.rowClasses(setup).stream()
                .filter(Entities::is)
                .map(file::entity)
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
                        """, "</entity-mappings>\n"));
    }

    /** What is not said here stays as it is annotated. */
    private String entity(Class<?> row) {
        var parts = Entities.parts(row).map(this::part).collect(Collectors.joining());
        return """
                  <entity class="%s" name="%s" access="FIELD" metadata-complete="false">
                    <table name="%s"%s/>
                    <attributes>
                %s    </attributes>
                  </entity>
                """.formatted(row.getName(), Entities.name(row), names.of(Entities.table(row)), place, parts);
    }

    private String part(Field field) {
        var table = field.getAnnotation(CollectionTable.class);
        var columns = Arrays.stream(table.joinColumns())
                .map(column -> "          <join-column name=\"%s\" referenced-column-name=\"%s\"/>%n"
                        .formatted(column.name(), column.referencedColumnName()))
                .collect(Collectors.joining());
        return """
                      <element-collection name="%s">
                        <collection-table name="%s"%s>
                %s        </collection-table>
                      </element-collection>
                """.formatted(field.getName(), names.of(table.name()), place, columns);
    }
}
