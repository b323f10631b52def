package dev.kith.examples.jakartaee;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import jakarta.enterprise.inject.se.SeContainerInitializer;

class ShopApplication {
    public static void main(String... arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // else all of them greet on the terminal
        try (var application = SeContainerInitializer.newInstance().initialize()) {
            var ada = application.select(Shop.class).get().sell("Ada", "Lovelace", "an engine");
            var desk = application.select(Crm.class).get().desk(Actor.employee("maria"));
            System.out.println(desk.open(ada).asText());
        }
    }
}
