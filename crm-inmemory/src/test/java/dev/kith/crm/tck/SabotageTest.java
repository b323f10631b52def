package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The kit itself is tested: a broken store must be red in the rule that it breaks, and in no other of these groups. */
class SabotageTest {
    static class Sound extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Saboteur() {});
        }
    }

    static class IgnoredVersions extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.IgnoresVersions());
        }
    }

    static class HalfRollback extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.RollsBackByHalf());
        }
    }

    static class DroppedTenant extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.DropsTheTenant());
        }
    }

    static class DroppedVisibility extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.SeesEverything());
        }
    }

    static class ThreeValues extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.ThinksInThreeValues());
        }
    }

    static class SignedIds extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.SortsIdsSigned());
        }
    }

    static class SkippedRows extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.SkipsARowAtEachPage());
        }
    }

    static class SwallowedDuplicates extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.SwallowsDuplicates());
        }
    }

    static class DroppedAttributes extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.DropsAttributes());
        }
    }

    static class CountedInvisible extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.CountsTheInvisible());
        }
    }

    static class LanguageOrder extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.SortsByLanguage());
        }
    }

    static class AbsentFirst extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.PutsAbsentFirst());
        }
    }

    static class LiveWildcards extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.TakesWildcards());
        }
    }

    static class FirstFacts extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.KeepsTheFirstFacts());
        }
    }

    static class OverwrittenEntries extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.OverwritesEntries());
        }
    }

    static class Millis extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.CutsToMillis());
        }
    }

    static class KeptWork extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.KeepsWhatIsDone());
        }
    }

    static class KeptReadings extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.KeepsWhatWasRead());
        }
    }

    static class UnfencedEnds extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.EndsWhatOthersHold());
        }
    }

    static class StaleClaims extends StorageKit {
        @Override
        protected StoreHarness harness() {
            return () -> SabotagedStorage.by(new Sabotages.ClaimsWhatWasPutOff());
        }
    }

    @Test
    void a_sound_store_is_green() {
        assertThat(red(
                        Sound.class,
                        StorageKit.Units.class,
                        StorageKit.Versions.class,
                        StorageKit.Search.class,
                        StorageKit.Pages.class,
                        StorageKit.Tenants.class,
                        StorageKit.Sights.class,
                        StorageKit.Keys.class,
                        StorageKit.RoundTrip.class,
                        StorageKit.Facts.class,
                        StorageKit.Log.class,
                        StorageKit.WaitingWork.class,
                        StorageKit.ClaimedWork.class,
                        StorageKit.WorkThatIsDue.class,
                        StorageKit.Snapshots.class))
                .isEmpty();
    }

    @Test
    void a_store_that_ignores_versions_is_red() {
        assertThat(red(IgnoredVersions.class, StorageKit.Versions.class)).contains("S-041", "S-042");
    }

    @Test
    void a_store_that_rolls_back_by_half_is_red() {
        assertThat(red(HalfRollback.class, StorageKit.Units.class)).containsExactly("S-002", "S-003", "S-007");
    }

    @Test
    void a_store_that_drops_the_tenant_is_red() {
        assertThat(red(DroppedTenant.class, StorageKit.Tenants.class)).contains("S-140", "S-141");
    }

    @Test
    void a_store_that_shows_everything_is_red() {
        assertThat(red(DroppedVisibility.class, StorageKit.Sights.class))
                .containsExactly("S-160", "S-161", "S-162", "S-163", "S-164", "S-165", "S-166");
    }

    @Test
    void a_store_that_thinks_in_three_values_is_red() {
        assertThat(red(ThreeValues.class, StorageKit.Search.class)).containsExactly("S-082");
        // by what its generator draws, S-167 finds it too
        assertThat(red(ThreeValues.class, StorageKit.Differential.class)).contains("S-094", "S-400", "S-420");
    }

    @Test
    void a_store_that_orders_ids_by_signed_numbers_is_red() {
        assertThat(red(SignedIds.class, StorageKit.Search.class)).containsExactly("S-087");
    }

    @Test
    void a_store_that_skips_a_row_at_each_page_is_red() {
        assertThat(red(SkippedRows.class, StorageKit.Pages.class)).containsExactly("S-090", "S-091", "S-092");
    }

    @Test
    void a_store_that_swallows_duplicates_is_red() {
        assertThat(red(SwallowedDuplicates.class, StorageKit.Keys.class)).contains("S-060", "S-061");
    }

    @Test
    void a_store_that_drops_attributes_is_red() {
        assertThat(red(DroppedAttributes.class, StorageKit.RoundTrip.class)).containsExactly("S-020", "S-028");
    }

    @Test
    void a_store_that_counts_the_invisible_is_red() {
        assertThat(red(CountedInvisible.class, StorageKit.Sights.class)).containsExactly("S-161", "S-165");
    }

    @Test
    void a_store_that_orders_by_a_language_is_red() {
        assertThat(red(LanguageOrder.class, StorageKit.Search.class)).containsExactly("S-085", "S-086");
    }

    @Test
    void a_store_that_puts_absent_values_first_is_red() {
        assertThat(red(AbsentFirst.class, StorageKit.Search.class)).containsExactly("S-085");
    }

    @Test
    void a_store_that_takes_wildcards_is_red() {
        assertThat(red(LiveWildcards.class, StorageKit.Search.class)).containsExactly("S-083");
    }

    @Test
    void a_store_that_keeps_the_first_facts_is_red() {
        assertThat(red(FirstFacts.class, StorageKit.Facts.class)).containsExactly("S-121", "S-122", "S-123");
    }

    @Test
    void a_store_that_overwrites_entries_of_the_log_is_red() {
        assertThat(red(OverwrittenEntries.class, StorageKit.Log.class)).containsExactly("S-100");
    }

    @Test
    void a_store_that_cuts_instants_to_milliseconds_is_red() {
        assertThat(red(Millis.class, StorageKit.RoundTrip.class)).containsExactly("S-021", "S-025");
    }

    @Test
    void a_store_that_keeps_what_is_done_is_red() {
        assertThat(red(KeptWork.class, StorageKit.WaitingWork.class, StorageKit.ClaimedWork.class))
                .containsExactly("S-360", "S-364", "S-365", "S-366");
    }

    @Test
    void a_store_that_keeps_what_was_read_first_is_red() {
        assertThat(red(KeptReadings.class, StorageKit.Snapshots.class))
                .containsExactly("S-493", "S-494", "S-495", "S-496");
    }

    @Test
    void a_store_that_gives_away_what_was_put_off_since_it_was_read_is_red() {
        assertThat(red(StaleClaims.class, StorageKit.ClaimedWork.class)).containsExactly("S-365");
    }

    @Test
    void a_store_that_lets_late_comers_end_what_others_hold_is_red() {
        assertThat(red(UnfencedEnds.class, StorageKit.LeasedDeliveries.class)).containsExactly("S-551");
    }

    private static List<String> red(Class<? extends StorageKit> kit, Class<?>... groups) {
        var events = EngineTestKit.engine("junit-jupiter")
                .selectors(Stream.of(groups)
                        .map(group -> selectNestedClass(List.of(kit), group))
                        .toArray(DiscoverySelector[]::new))
                .execute()
                .testEvents();
        assertThat(events.started().count()).isPositive();
        return events.failed().stream().map(SabotageTest::rule).sorted().toList();
    }

    private static String rule(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(MethodSource.class::cast)
                .map(source -> source.getJavaMethod().getAnnotation(Rule.class).value())
                .orElseThrow();
    }
}
