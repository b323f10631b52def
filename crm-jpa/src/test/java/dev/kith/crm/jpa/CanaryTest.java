package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.inmemory.InMemoryStorage;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Fills every type of the adapters with canaries, and listens for them where they must not sing. Types are found on the class
 * path: a new one is heard without a line here.
 */
class CanaryTest {
    /** Parts that are told, and hold names, codes, ids and numbers of the machinery only. */
    private static final Set<String> NOT_PERSONAL = Set.of(
            "inmemory.IndexKeys$Owners.name",
            "inmemory.IndexKeys$Taken.name",
            "inmemory.InMemorySubscriptions$Found.event",
            "inmemory.Queued$Lane.subscription",
            "inmemory.Queued.event",
            "inmemory.RecordingListener$Heard.name",
            "inmemory.RecordingListener$Heard.number",
            "inmemory.RowLocks$Row.id",
            "inmemory.Waiting$Key.work",
            "inmemory.Waiting$Key.occurrence",
            "inmemory.SettableClock.number",
            "jpa.Surroundings.number",
            "jpa.brand.BrandTextCell.language",
            "jpa.customer.ContactPointCell.kind",
            "jpa.customer.DateCell.kind",
            "jpa.customer.LabelCell.part",
            "jpa.customer.PurposeCell.code",
            "jpa.customer.ReferenceCell.system",
            "jpa.customer.StandingCell.stage",
            "jpa.event.ChangePartId.number",
            "jpa.event.ChangePartId.tenant",
            "jpa.delivery.SubscriptionRow$Id.destination",
            "jpa.delivery.SubscriptionRow$Id.kind",
            "jpa.interaction.ChannelCountId.channel",
            "jpa.interaction.ChannelCountId.tenant",
            "jpa.interaction.PlaceId.number",
            "jpa.interaction.PlaceId.tenant",
            "jpa.sequence.StepCell.kind",
            "jpa.room.ActorCell.acting",
            "jpa.room.AttributeCell.kind",
            "jpa.mapping.Beside$Cell.choices",
            "jpa.mapping.Beside$Cell.collection",
            "jpa.mapping.Beside$Cell.entity",
            "jpa.mapping.Beside$Cell.name",
            "jpa.mapping.Beside$Row.entity",
            "jpa.mapping.Lead.from",
            "jpa.SnapshotStatistics.number",
            "jpa.mapping.Link.from",
            "jpa.mapping.Elements.attribute",
            "jpa.mapping.Elements.cell",
            "jpa.mapping.Elements.from",
            "jpa.mapping.Elements.owner",
            "jpa.mapping.Link.on",
            "jpa.mapping.Path.attribute",
            "jpa.mapping.PathRegistry$Cells.collection",
            "jpa.mapping.PathRegistry$Cells.entity",
            "jpa.room.RoomScript.name",
            "jpa.room.RoomScript.sql",
            "jpa.room.RowId.tenant",
            // a row, which hides what it holds
            "jpa.mapping.RowSearch$Found.row",
            "jpa.mapping.RowShape$Part.attribute",
            "jpa.mapping.RowShape$Part.cell",
            "jpa.mapping.RowShape$Part.from",
            "jpa.mapping.RowShape$Part.owner",
            "jpa.mapping.RowShape.attribute",
            "jpa.mapping.RowShape.cell",
            "jpa.mapping.RowShape.from",
            "jpa.mapping.RowShape.owner",
            "jpa.mapping.ScriptedTables.ours",
            "jpa.mapping.ScriptedTables.schema",
            "jpa.mapping.Selection.attribute",
            "jpa.mapping.Shape$Column.attribute",
            "jpa.mapping.Shape.attribute",
            "jpa.mapping.Shelf.better",
            "jpa.mapping.Shelf.entity",
            "jpa.mapping.Shelf.fixed",
            "jpa.mapping.Shelf.owner",
            "jpa.mapping.Source.from",
            "jpa.room.Words.condition",
            // statements that make tables
            "jpa.schema.Differences.problems",
            "jpa.schema.Migration.name",
            "jpa.schema.Migration.sql",
            "jpa.schema.Present$Place.condition",
            "jpa.schema.Present.columns",
            "jpa.schema.Present.foreignKeys",
            "jpa.schema.Present.indexes",
            "jpa.schema.Script.name",
            "jpa.schema.Script.sql",
            "jpa.schema.Step$Column.name",
            "jpa.schema.Step$Column.table",
            "jpa.schema.Step$ForeignKey.columns",
            "jpa.schema.Step$ForeignKey.table",
            "jpa.schema.Step$Index.name",
            "jpa.schema.Step$Index.table",
            "jpa.schema.Step$Table.columns",
            "jpa.schema.Step$Table.name",
            "jpa.schema.Step.sql",
            "jpa.mapping.Writes$Key.kind",
            "jpa.mapping.Writes$Key.name",
            "jpa.mapping.Writes$Replaced.id",
            "jpa.mapping.Writes$Replaced.kind",
            "jpa.mapping.Writes$Replaced.number",
            "jpa.mapping.Writes$Written.kind",
            "jpa.mapping.Writes$Written.table",
            "jpa.template.TemplateTextCell.language");

    /** Take no canary, and hold names of tables or limits only. */
    private static final Set<String> STRICT = Set.of("jpa.SnapshotLimits", "jpa.schema.TableNames");

    @Test
    void no_type_tells_what_it_holds() throws Exception {
        var heard = new TreeSet<String>();
        var singing = new TreeSet<String>();
        for (var type : types()) {
            var filled = Canaries.filled(type);
            if (filled != null) {
                heard.add(name(type));
                Canaries.singing(filled).forEach(part -> singing.add(name(type) + "." + part));
            } else if (!STRICT.contains(name(type))) {
                assertThat(tells(type))
                        .as("%s cannot be made, and speaks", type)
                        .isFalse();
            }
        }
        assertThat(heard).hasSizeGreaterThan(40).contains("jpa.customer.CustomerRow", "inmemory.Asked");
        assertThat(singing).isEqualTo(new TreeSet<>(NOT_PERSONAL));
    }

    @Test
    void the_adapters_log_nothing() throws IOException {
        for (var module : List.of("crm-jpa", "crm-inmemory")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                var sources = files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().contains("tck"))
                        .toList();
                assertThat(sources).isNotEmpty();
                for (var source : sources) {
                    assertThat(Files.readString(source))
                            .as(source.toString())
                            .doesNotContain("Logger", "System.out", "System.err", "printStackTrace");
                }
            }
        }
    }

    private static boolean tells(Class<?> type) {
        return !type.isInterface()
                && !type.isEnum()
                && !Modifier.isAbstract(type.getModifiers())
                && Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("toString") && method.getParameterCount() == 0);
    }

    private static String name(Class<?> type) {
        return type.getName().substring("dev.kith.crm.".length());
    }

    private static List<Class<?>> types() throws Exception {
        var types = new ArrayList<>(types(JpaStorage.class));
        types.addAll(types(InMemoryStorage.class));
        return types;
    }

    private static List<Class<?>> types(Class<?> storage) throws Exception {
        var place = storage.getProtectionDomain().getCodeSource().getLocation().toURI();
        var folder = storage.getPackageName().replace('.', '/');
        if (!place.getPath().endsWith(".jar")) {
            return types(Path.of(place), folder);
        }
        try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
            return types(jar.getPath("/"), folder);
        }
    }

    private static List<Class<?>> types(Path root, String folder) throws IOException {
        try (var files = Files.walk(root.resolve(folder))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .map(CanaryTest::loaded)
                    .collect(Collectors.toList());
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, CanaryTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
