package dev.kith.examples.springboot;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ShopApplication {
    public static void main(String... arguments) {
        try (var application = SpringApplication.run(ShopApplication.class, arguments)) {
            var ada = application.getBean(Shop.class).sell("Ada", "Lovelace", "an engine");
            var desk = application.getBean(Crm.class).desk(Actor.employee("maria"));
            System.out.println(desk.open(ada).asText());
        }
    }
}
