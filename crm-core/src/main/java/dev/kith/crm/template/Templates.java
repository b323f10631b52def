package dev.kith.crm.template;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.value.Version;
import java.util.function.UnaryOperator;

/**
 * What messages say. Templates have no logic but "where there is a value" and "where there is none", and can call nothing: they are filled out of
 * a closed list of placeholders. Light, immutable, thread-safe.
 */
public interface Templates extends Lookup<MessageTemplate, MessageTemplateId> {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new TemplateFeature();
    }

    /**
     * Defines a template.
     *
     * @param command what is asked for
     * @return the template
     * @throws dev.kith.crm.failure.InvalidValueException with all violations of all languages and parts: a placeholder that is unknown or
     *     may have no value and stands outside its section, a section that does not end, HTML that is broken or not for e-mails, a purpose
     *     that is not registered
     * @throws dev.kith.crm.failure.DuplicateException if the tenant has one of this code
     * @throws dev.kith.crm.failure.IllegalUseException if a part is HTML, and jsoup is not on the class path
     */
    MessageTemplate define(NewMessageTemplate command);

    /**
     * Changes a template as it is now. Nobody's change in between is lost. A change that leaves the state equal writes nothing.
     *
     * @param id which one
     * @param change gives the changed state; pure, since it may be applied again
     * @return the changed template
     * @throws dev.kith.crm.failure.NotFoundException if there is none
     * @throws dev.kith.crm.failure.InvalidValueException as in {@link #define}, or if code or purpose are changed
     */
    MessageTemplate revise(MessageTemplateId id, UnaryOperator<MessageTemplate> change);

    /**
     * Changes a template if nobody has changed it since it was seen.
     *
     * @param id which one
     * @param seen the version that the caller has seen
     * @param change gives the changed state
     * @return the changed template
     * @throws dev.kith.crm.failure.NotFoundException if there is none
     * @throws dev.kith.crm.failure.StaleVersionException if somebody was faster
     * @throws dev.kith.crm.failure.InvalidValueException as in {@link #define}, or if code or purpose are changed
     */
    MessageTemplate revise(MessageTemplateId id, Version seen, UnaryOperator<MessageTemplate> change);

    /**
     * Gets a template by its code.
     *
     * @param code which one
     * @return the template
     * @throws dev.kith.crm.failure.NotFoundException if there is none
     */
    MessageTemplate named(String code);

    /**
     * Tells what a customer would read. Nothing is written or sent, and nobody is asked whether it may be.
     *
     * @param code the template
     * @param rendering for whom, with which values
     * @return the message
     * @throws dev.kith.crm.failure.NotFoundException if there is no such template or customer, or none that the caller may see
     * @throws dev.kith.crm.failure.RefusedException if the tenant has no brand
     * @throws dev.kith.crm.failure.InvalidValueException if a value is missing, unknown or of another kind, if a part would be blank or
     *     too large, or if the template names what is gone since it was written
     */
    RenderedMessage render(String code, Rendering rendering);

    /**
     * Tells what a customer would read, of a template that is not defined yet, so that its author sees it first.
     *
     * @param draft the template
     * @param rendering for whom, with which values
     * @return the message
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer, or none that the caller may see
     * @throws dev.kith.crm.failure.RefusedException if the tenant has no brand
     * @throws dev.kith.crm.failure.InvalidValueException as in {@link #define} and {@link #render}
     */
    RenderedMessage preview(NewMessageTemplate draft, Rendering rendering);

    /**
     * Tells what a customer would read, of a template that is changed, before the change is written.
     *
     * @param changed the changed state
     * @param rendering for whom, with which values
     * @return the message
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer, or none that the caller may see
     * @throws dev.kith.crm.failure.RefusedException if the tenant has no brand
     * @throws dev.kith.crm.failure.InvalidValueException as in {@link #define} and {@link #render}
     */
    RenderedMessage preview(MessageTemplate changed, Rendering rendering);
}
