/** What messages say: templates, their placeholders, and what a customer reads. Begin at {@link dev.kith.crm.template.Templates}. */
@NullMarked
package dev.kith.crm.template;

import org.jspecify.annotations.NullMarked;
