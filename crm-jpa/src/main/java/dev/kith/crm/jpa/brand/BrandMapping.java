package dev.kith.crm.jpa.brand;

import dev.kith.crm.brand.Brand;
import dev.kith.crm.brand.BrandId;
import dev.kith.crm.brand.Colours;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.value.Version;
import java.util.Map;
import java.util.Optional;

/** A brand and its row. */
final class BrandMapping implements RowMapping<Brand, BrandId, BrandRow> {
    @Override
    public AggregateType<Brand, BrandId> type() {
        return Brand.TYPE;
    }

    @Override
    public Class<BrandRow> row() {
        return BrandRow.class;
    }

    @Override
    public Map<String, UniqueKey<Brand>> uniqueIndexes() {
        return Map.of("kith_brand_tenant", Brand.TYPE.keys().get(0));
    }

    @Override
    public BrandRow added(RowId id, Brand fresh) {
        var row = new BrandRow(id);
        write(row, fresh);
        fresh.texts().forEach(text -> row.texts.add(BrandTextCell.of(text)));
        return row;
    }

    @Override
    public boolean change(BrandRow row, Change<Brand> change) {
        var before = change.before();
        var after = change.after();
        write(row, after);
        if (!after.texts().equals(before.texts())) {
            row.texts.clear();
            after.texts().forEach(text -> row.texts.add(BrandTextCell.of(text)));
        }
        return !before.equals(new Brand(
                before.id(),
                before.version(),
                after.name(),
                after.colours(),
                after.logo(),
                after.address(),
                after.texts()));
    }

    private static void write(BrandRow row, Brand state) {
        row.name = state.name();
        row.accent = state.colours().accent();
        row.ink = state.colours().ink();
        row.paper = state.colours().paper();
        row.logo = state.logo().orElse(null);
        row.address = state.address().orElse(null);
    }

    @Override
    public Brand restored(BrandRow row) {
        return new Brand(
                new BrandId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                row.name,
                new Colours(row.accent, row.ink, row.paper),
                Optional.ofNullable(row.logo),
                Optional.ofNullable(row.address),
                row.texts.stream().map(BrandTextCell::restored).toList());
    }
}
