package id.lapor.routing;

import id.lapor.delivery.Documents;
import id.lapor.delivery.Outboxes;
import id.lapor.edge.ledger.LedgerSource;
import id.lapor.routing.category.Category;
import id.lapor.routing.reference.LoadReference;
import id.lapor.routing.reference.ReferenceBook;
import id.lapor.routing.reference.ReferenceFiles;
import id.lapor.routing.routing.Decisions;
import id.lapor.routing.routing.Desk;
import id.lapor.routing.routing.RouteComplaint;
import id.lapor.routing.routing.Routing;
import id.lapor.routing.routing.Routings;
import id.lapor.routing.sop.Sop;
import id.lapor.routing.suggestion.Suggestions;
import id.lapor.routing.unit.Unit;
import id.lapor.routing.web.Books;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the parts of the service together. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    @Bean
    Outboxes outboxes() {
        return new Outboxes("routing", List.of(Routing.class, Unit.class, Category.class, Sop.class));
    }

    @Bean
    Documents<Routing> routingDocuments(MongoOperations mongo) {
        return new Documents<>(mongo, Routing.class, Routing::unheard);
    }

    @Bean
    Documents<Unit> unitDocuments(MongoOperations mongo) {
        return new Documents<>(mongo, Unit.class, Unit::blank);
    }

    @Bean
    Documents<Category> categoryDocuments(MongoOperations mongo) {
        return new Documents<>(mongo, Category.class, Category::blank);
    }

    @Bean
    Documents<Sop> sopDocuments(MongoOperations mongo) {
        return new Documents<>(mongo, Sop.class, Sop::blank);
    }

    @Bean
    LoadReference loadReference(
            Documents<Unit> units, Documents<Category> categories, Documents<Sop> sops, Clock clock) {
        return new LoadReference(units, categories, sops, clock);
    }

    /** Before the first message is heard and the first request served: both look units up. */
    @Bean
    SmartInitializingSingleton everythingIsInPlace(LoadReference reference, Routings routings) {
        return () -> {
            routings.ensureIndexes();
            reference.load(ReferenceFiles.read());
        };
    }

    @Bean
    ReferenceBook referenceBook(MongoOperations mongo) {
        return new ReferenceBook(mongo);
    }

    @Bean
    Decisions decisions(ReferenceBook book, Clock clock, RoutingSettings settings) {
        return new Decisions(book, clock, settings.bureauZone());
    }

    @Bean
    RouteComplaint routeComplaint(Documents<Routing> routings, Decisions decisions) {
        return new RouteComplaint(routings, decisions);
    }

    @Bean
    Desk desk(Documents<Routing> routings, Decisions decisions) {
        return new Desk(routings, decisions);
    }

    @Bean
    Routings routings(MongoOperations mongo) {
        return new Routings(mongo);
    }

    @Bean
    Suggestions suggestions() {
        return new Suggestions();
    }

    @Bean
    LedgerSource ledger(MongoOperations mongo) {
        return new Books(mongo);
    }
}
