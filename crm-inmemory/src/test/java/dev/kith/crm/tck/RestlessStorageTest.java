package dev.kith.crm.tck;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Nothing that a host does leans on more than READ COMMITTED: the use cases and their races, on a store that never rests. */
class RestlessStorageTest {
    private static final RestlessStorage STORAGE = RestlessStorage.create();

    private static final StorageKit KIT = new StorageKit() {
        @Override
        protected StoreHarness harness() {
            return () -> STORAGE;
        }
    };

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    @Nested
    class Races extends StorageKit.Races {
        Races() {
            KIT.super();
        }
    }

    @Nested
    class UseCases extends StorageKit.UseCases {
        UseCases() {
            KIT.super();
        }
    }

    @Nested
    class Standing extends StorageKit.Standing {
        Standing() {
            KIT.super();
        }
    }

    @Nested
    class Threading extends LogKit.Threading {
        Threading() {
            KIT.super();
        }
    }

    @Nested
    class ThreadRaces extends LogKit.ThreadRaces {
        ThreadRaces() {
            KIT.super();
        }
    }

    @Nested
    class Amendments extends LogKit.Amendments {
        Amendments() {
            KIT.super();
        }
    }
}
