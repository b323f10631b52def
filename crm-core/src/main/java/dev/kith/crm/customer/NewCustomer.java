package dev.kith.crm.customer;

import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Optional;

/** Asks for a new customer file, in raw form: a {@link NewPerson} or a {@link NewOrganisation}. Immutable. */
public sealed interface NewCustomer permits NewPerson, NewOrganisation {
    /**
     * What a command knows of a new customer beside name and notes. Begin with {@link #NONE}; the canonical constructor is not
     * part of the compatibility promise. Immutable.
     *
     * @param otherNames how else it is, or was, called
     * @param contactPoints how to reach it
     * @param dates what to remember; at most one birthday
     * @param communication how to talk with it
     * @param stage the code of how far the relation has come
     * @param tags words to find it again by
     * @param references how other systems call it
     * @param responsible the host's own id of who shall look after it
     * @param attributes what extensions add
     */
    record Particulars(
            List<OtherName.@Valid Raw> otherNames,
            List<@Valid NewContactPoint> contactPoints,
            List<ImportantDate.@Valid Raw> dates,
            @Valid Communication.Raw communication,
            String stage,
            List<@ReadableAs(Text.Filled.class) String> tags,
            List<ExternalReference.@Valid Raw> references,
            Optional<@ReadableAs(Text.Filled.class) String> responsible,
            RawAttributes attributes) {
        /** Nothing is known; the stage is active. */
        public static final Particulars NONE = new Particulars(
                List.of(),
                List.of(),
                List.of(),
                Communication.Raw.NONE,
                Stage.ACTIVE.code(),
                List.of(),
                List.of(),
                Optional.empty(),
                RawAttributes.NONE);

        /**
         * Copies the lists.
         *
         * @param otherNames how else it is, or was, called
         * @param contactPoints how to reach it
         * @param dates what to remember; at most one birthday
         * @param communication how to talk with it
         * @param stage the code of how far the relation has come
         * @param tags words to find it again by
         * @param references how other systems call it
         * @param responsible the host's own id of who shall look after it
         * @param attributes what extensions add
         */
        public Particulars {
            otherNames = List.copyOf(otherNames);
            contactPoints = List.copyOf(contactPoints);
            dates = List.copyOf(dates);
            tags = List.copyOf(tags);
            references = List.copyOf(references);
        }

        @AssertTrue(message = "date.two-birthdays")
        boolean isDates() { // the path of the violation is "dates"
            return dates.stream()
                            .filter(date -> date.kind().equals(ImportantDate.BIRTHDAY))
                            .count()
                    < 2;
        }

        @Override
        public String toString() {
            return "Particulars[***]";
        }
    }

    /** {@return what is known beside name and notes} */
    Particulars particulars();

    /** {@return other important information} */
    Optional<String> notes();

    /** {@return the name; to be asked for only after the command was checked} */
    CustomerName name();
}
