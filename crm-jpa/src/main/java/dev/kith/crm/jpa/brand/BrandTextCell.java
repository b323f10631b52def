package dev.kith.crm.jpa.brand;

import dev.kith.crm.brand.BrandText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a brand says in one language. */
@Embeddable
record BrandTextCell(
        @Column(name = "language", nullable = false) String language,
        @Column(name = "sign_off", nullable = false) String signOff,
        @Column(name = "legal_footer", nullable = false) String legalFooter,
        @Column(name = "unsubscribe", nullable = false) String unsubscribe) {
    static BrandTextCell of(BrandText text) {
        return new BrandTextCell(text.language(), text.signOff(), text.legalFooter(), text.unsubscribe());
    }

    BrandText restored() {
        return new BrandText(language, signOff, legalFooter, unsubscribe);
    }

    @Override
    public String toString() {
        return "BrandTextCell[" + language + "]";
    }
}
