package dev.kith.crm.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SortTest {
    private static final Thing ABSENT = Thing.empty(new UUID(1, 0));
    private static final Thing ONE = Thing.empty(new UUID(2, 0)).number("1").text("b");
    private static final Thing TWO = Thing.empty(new UUID(3, 0)).number("2").text("a");
    private static final Thing ALSO_ONE =
            Thing.empty(new UUID(0x8000000000000000L, 0)).number("1.0").text("a");

    @Test
    @DisplayName("Q-040 subjects without a value come last, up and down")
    void putsAbsentLast() {
        assertThat(sorted(Thing.NUMBER.ascending())).containsExactly(ONE, ALSO_ONE, TWO, ABSENT);
        assertThat(sorted(Thing.NUMBER.descending())).containsExactly(TWO, ALSO_ONE, ONE, ABSENT);
    }

    @Test
    @DisplayName("Q-041 subjects without a value come first where the order says so, up and down")
    void putsAbsentFirst() {
        assertThat(sorted(Thing.NUMBER.ascending().absentFirst())).containsExactly(ABSENT, ONE, ALSO_ONE, TWO);
        assertThat(sorted(Thing.NUMBER.descending().absentFirst())).containsExactly(ABSENT, TWO, ALSO_ONE, ONE);
    }

    @Test
    @DisplayName("Q-041 absent first means the first term only")
    void movesTheFirstTermOnly() {
        var sort = Thing.NUMBER.ascending().then(Thing.TEXT.ascending()).absentFirst();
        assertThat(sort.terms()).map(Sort.Term::absent).containsExactly(Sort.Absent.FIRST, Sort.Absent.LAST);
        assertThat(Sort.<Thing>none().absentFirst()).isEqualTo(Sort.none());
    }

    @Test
    @DisplayName("Q-042 equals are ordered by the next term")
    void ordersEqualsFurther() {
        assertThat(sorted(Thing.NUMBER.ascending().then(Thing.TEXT.ascending())))
                .containsExactly(ALSO_ONE, ONE, TWO, ABSENT);
        assertThat(sorted(Thing.TEXT.descending().then(Thing.NUMBER.descending())))
                .containsExactly(ONE, TWO, ALSO_ONE, ABSENT);
    }

    @Test
    @DisplayName("Q-043 what remains equal is ordered by id, unsigned, in the direction of the last term")
    void isTotal() {
        assertThat(sorted(Sort.none())).containsExactly(ABSENT, ONE, TWO, ALSO_ONE);
        assertThat(Thing.TYPE.total(Sort.none()).terms())
                .containsExactly(new Sort.Term<>(Thing.ID, Sort.Direction.ASCENDING, Sort.Absent.LAST));
        assertThat(Thing.TYPE
                        .total(Thing.NUMBER.ascending().then(Thing.TEXT.descending()))
                        .terms())
                .endsWith(new Sort.Term<>(Thing.ID, Sort.Direction.DESCENDING, Sort.Absent.LAST));
    }

    @Test
    @DisplayName("Q-043 an order that names the id already is left as it is")
    void keepsAnIdTerm() {
        var sort = Thing.TEXT.ascending().then(Thing.ID.descending());
        assertThat(Thing.TYPE.total(sort)).isEqualTo(sort);
        assertThat(sorted(Thing.ID.descending())).containsExactly(ALSO_ONE, TWO, ONE, ABSENT);
    }

    @Test
    @DisplayName("Q-044 text is ordered by its folded key")
    void ordersTextByKey() {
        var inOrder = Stream.of("", "\u00c5dam", "ada", "Adb", "\u00c4dc", "\u00df", "sss", "z", "\u0142")
                .toList();
        var things = IntStream.range(0, inOrder.size())
                .mapToObj(i -> Thing.empty(new UUID(0, 99 - i)).text(inOrder.get(i)))
                .toList();
        var byText = comparator(Thing.TYPE.total(Thing.TEXT.ascending()));
        assertThat(things.stream().sorted(byText).map(thing -> thing.text().orElseThrow()))
                .containsExactly("", "ada", "\u00c5dam", "Adb", "\u00c4dc", "\u00df", "sss", "z", "\u0142");
    }

    @Test
    @DisplayName("Q-051 a slice has a next place exactly if more rows follow, and it is that of its last row")
    void cutsSlices() {
        var rows = List.of(ABSENT, ONE, TWO);
        var full = Slice.cut(rows, 2, SortTest::place);
        assertThat(full.items()).containsExactly(ABSENT, ONE);
        assertThat(full.next()).contains(place(ONE));
        assertThat(Slice.cut(rows, 3, SortTest::place).next()).isEmpty();
        assertThat(Slice.cut(List.<Thing>of(), 3, SortTest::place)).isEqualTo(new Slice<>(List.of(), Optional.empty()));
    }

    private static Position place(Thing thing) {
        return new Position(List.of(Optional.of(thing.id())));
    }

    private static Stream<Thing> sorted(Sort<Thing> sort) {
        return Stream.of(TWO, ALSO_ONE, ABSENT, ONE).sorted(comparator(Thing.TYPE.total(sort)));
    }

    private static Comparator<Thing> comparator(Sort<Thing> sort) {
        return (one, other) -> sort.compare(sort.keys(one, Facts.NONE), sort.keys(other, Facts.NONE));
    }
}
