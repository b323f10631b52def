package dev.kith.crm.testing;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.event.EventType;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.inmemory.RecordingListener;
import dev.kith.crm.inmemory.RecordingNotifier;
import dev.kith.crm.inmemory.SettableClock;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Hands a Crm and its parts to the methods of a test. */
final class CrmParameters implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(CrmParameters.class);
    private static final Set<Class<?>> KNOWN =
            Set.of(Crm.class, Desk.class, SettableClock.class, RecordingNotifier.class, RecordingListener.class);

    CrmParameters() {}

    /** What runs before there is a test method, as a constructor does, would share what it got. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return KNOWN.contains(parameter.getParameter().getType())
                && context.getTestMethod().isPresent()
                && !(parameter.getDeclaringExecutable() instanceof Constructor<?>);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var test = annotation(context);
        var made = context.getStore(OURS).getOrComputeIfAbsent(Made.class, key -> Made.by(test), Made.class);
        var type = parameter.getParameter().getType();
        if (type == Desk.class) {
            var employee = parameter.findAnnotation(As.class).map(As::value).orElse(test.employee());
            return made.crm().desk(Actor.employee(employee));
        }
        return made.parts().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    /** That of the method, else of its class, else of the class around it. */
    private static CrmTest annotation(ExtensionContext context) {
        for (var at = Optional.of(context); at.isPresent(); at = at.get().getParent()) {
            var found =
                    at.get().getElement().flatMap(element -> AnnotationSupport.findAnnotation(element, CrmTest.class));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no @CrmTest on " + context.getDisplayName() + " or around it");
    }

    /** Closed by the test engine when the method ends. */
    private record Made(Crm crm, List<Object> parts) implements AutoCloseable {
        static Made by(CrmTest test) {
            var clock = SettableClock.at(test.now());
            var notifier = new RecordingNotifier();
            var setups = Stream.of(test.with())
                    .map(setup -> ReflectionSupport.newInstance(setup))
                    .toList();
            var events = new ArrayList<>(BuiltInEvents.ALL);
            setups.forEach(setup -> events.addAll(setup.events()));
            var listener = RecordingListener.of(events.toArray(EventType<?>[]::new));
            var builder = Crm.builder()
                    .storage(listener.watching(InMemoryStorage.create(clock)))
                    .clock(clock)
                    .notifier(notifier);
            setups.forEach(setup -> setup.prepare(builder));
            listener.listeners().forEach(builder::listener);
            var crm = builder.build();
            return new Made(crm, List.of(crm, clock, notifier, listener));
        }

        @Override
        public void close() {
            crm.close();
        }
    }
}
