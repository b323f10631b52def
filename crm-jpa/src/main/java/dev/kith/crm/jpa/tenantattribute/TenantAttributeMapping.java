package dev.kith.crm.jpa.tenantattribute;

import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.attribute.Requirement;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.tenantattribute.AttributeRules;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttributeId;
import dev.kith.crm.value.Version;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A tenant's attribute and its row. */
final class TenantAttributeMapping implements RowMapping<TenantAttribute, TenantAttributeId, TenantAttributeRow> {
    @Override
    public AggregateType<TenantAttribute, TenantAttributeId> type() {
        return TenantAttribute.TYPE;
    }

    @Override
    public Class<TenantAttributeRow> row() {
        return TenantAttributeRow.class;
    }

    @Override
    public Map<String, UniqueKey<TenantAttribute>> uniqueIndexes() {
        return Map.of("kith_tenant_attribute_name", TenantAttribute.TYPE.keys().get(0));
    }

    @Override
    public TenantAttributeRow added(RowId id, TenantAttribute fresh) {
        var row = new TenantAttributeRow(id);
        write(row, fresh);
        return row;
    }

    @Override
    public boolean change(TenantAttributeRow row, Change<TenantAttribute> change) {
        write(row, change.after());
        return !change.before().under(change.after().rules()).equals(change.before());
    }

    private static void write(TenantAttributeRow row, TenantAttribute state) {
        row.owner = state.owner();
        row.name = state.name();
        row.kind = state.kind().name();
        row.target = state.target().orElse(null);
        var rules = state.rules();
        row.label = rules.label();
        row.privacy = rules.privacy().name();
        row.least = rules.limits().least().orElse(null);
        row.most = rules.limits().most().orElse(null);
        var longest = rules.limits().longest();
        row.longest = longest.isPresent() ? Long.valueOf(longest.getAsInt()) : null;
        row.form = rules.limits().form().orElse(null);
        row.choices = lines(rules.choices());
        row.initial = rules.initial().orElse(null);
        row.required = rules.need().always();
        row.requiredIn = lines(new TreeSet<>(rules.need().stages()));
        row.retired = rules.retired();
    }

    @Override
    public TenantAttribute restored(TenantAttributeRow row) {
        return new TenantAttribute(
                new TenantAttributeId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                row.owner,
                row.name,
                TenantAttribute.Kind.valueOf(row.kind),
                Optional.ofNullable(row.target),
                new AttributeRules(
                        row.label,
                        PrivacyClass.valueOf(row.privacy),
                        new AttributeRules.Limits(
                                Optional.ofNullable(row.least),
                                Optional.ofNullable(row.most),
                                longest(row.longest),
                                Optional.ofNullable(row.form)),
                        entries(row.choices),
                        Optional.ofNullable(row.initial),
                        new Requirement(row.required, Set.copyOf(entries(row.requiredIn))),
                        row.retired));
    }

    private static OptionalInt longest(@Nullable Long kept) {
        return kept == null ? OptionalInt.empty() : OptionalInt.of(kept.intValue());
    }

    private static String lines(Collection<String> entries) {
        return String.join("\n", entries);
    }

    private static List<String> entries(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }
}
