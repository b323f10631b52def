package dev.kith.crm.event;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LoggingNotifier implements Notifier {
    private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);

    @Override
    public Receipt send(Message message) {
        LOG.info("message {} of kind {}", message.key(), message.kind());
        return Receipt.ACCEPTED;
    }
}
