package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for a new customer file, in raw form: a {@link NewPerson} or a {@link NewOrganisation}. Immutable. */
public sealed interface NewCustomer permits NewPerson, NewOrganisation {
    /**
     * What a command knows of a new customer beside name and notes. Begin with {@link #NONE}; the canonical constructor is not
     * part of the compatibility promise. Immutable.
     *
     * @param otherNames how else it is, or was, called
     * @param contactPoints how to reach it
     * @param dates what to remember
     * @param communication how to talk with it
     * @param stage how far the relation has come
     * @param tags words to find it again by
     * @param references how other systems call it
     * @param responsible who shall look after it
     * @param attributes what extensions add
     */
    record Particulars(
            List<OtherName> otherNames,
            List<NewContactPoint> contactPoints,
            List<ImportantDate> dates,
            Communication communication,
            Stage stage,
            Set<Tag> tags,
            Set<ExternalReference> references,
            Optional<EmployeeId> responsible,
            Attributes attributes) {
        /** Nothing is known; the stage is active. */
        public static final Particulars NONE = new Particulars(
                List.of(),
                List.of(),
                List.of(),
                Communication.NONE,
                Stage.ACTIVE,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Attributes.NONE);

        /**
         * Copies the lists.
         *
         * @param otherNames how else it is, or was, called
         * @param contactPoints how to reach it
         * @param dates what to remember
         * @param communication how to talk with it
         * @param stage how far the relation has come
         * @param tags words to find it again by
         * @param references how other systems call it
         * @param responsible who shall look after it
         * @param attributes what extensions add
         */
        public Particulars {
            otherNames = List.copyOf(otherNames);
            contactPoints = List.copyOf(contactPoints);
            dates = List.copyOf(dates);
            tags = Set.copyOf(tags);
            references = Set.copyOf(references);
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
