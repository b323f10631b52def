package dev.kith.crm.template;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings templates to a Crm. */
final class TemplateFeature implements CrmExtension {
    @Override
    public String name() {
        return "template";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(MessageTemplate.TYPE).facade(Templates.class, TemplateUseCases::new);
        FilePlaceholders.ALL.forEach(placeholder -> to.add(Placeholder.POINT, placeholder));
    }
}
