package id.lapor.intake;

import id.lapor.delivery.Documents;
import id.lapor.delivery.Outboxes;
import id.lapor.intake.complaint.Books;
import id.lapor.intake.complaint.Complaint;
import id.lapor.intake.complaint.Complaints;
import id.lapor.intake.complaint.FileComplaint;
import id.lapor.intake.complaint.FilingRules;
import id.lapor.intake.complaint.FollowComplaint;
import id.lapor.intake.complaint.TrackComplaint;
import id.lapor.intake.complaint.WriteToHandlers;
import id.lapor.intake.figures.MonthFigures;
import id.lapor.intake.identity.Identities;
import id.lapor.intake.opening.OpenIdentity;
import id.lapor.intake.opening.OpeningSettings;
import id.lapor.intake.reference.ReferenceBook;
import id.lapor.intake.reference.ReferenceShelf;
import id.lapor.intake.reference.Regencies;
import id.lapor.intake.seal.ContactSeal;
import id.lapor.intake.seal.InstallationKey;
import java.time.Clock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the use cases together. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    /**
     * Silence, the life of an idempotency key and of an identity without a report are measured by it, whatever the domain's
     * clock does.
     */
    static final Clock MACHINE = Clock.systemUTC();

    @Bean
    Outboxes outboxes() {
        return new Outboxes("intake", Complaint.class);
    }

    @Bean
    Documents<Complaint> documents(MongoOperations mongo) {
        return new Documents<>(mongo, Complaint.class, id -> {
            throw new FollowComplaint.NeverFiled(id);
        });
    }

    @Bean
    Complaints complaints(Documents<Complaint> documents, MongoOperations mongo) {
        return new Complaints(documents, mongo);
    }

    @Bean
    InstallationKey installationKey(IntakeSettings settings) {
        return InstallationKey.read(settings.keysDir());
    }

    @Bean
    ContactSeal contactSeal(IntakeSettings settings) {
        return ContactSeal.read(settings.keysDir());
    }

    @Bean
    Identities identities(MongoOperations mongo, InstallationKey installation) {
        return new Identities(mongo, installation);
    }

    @Bean
    Regencies regencies() {
        return Regencies.carried();
    }

    @Bean
    ReferenceBook referenceBook() {
        return new ReferenceBook(MACHINE);
    }

    @Bean
    ReferenceShelf referenceShelf(MongoOperations mongo, ReferenceBook book) {
        return new ReferenceShelf(mongo, book, MACHINE);
    }

    @Bean
    MonthFigures monthFigures(Clock clock, IntakeSettings settings) {
        return new MonthFigures(clock, settings.bureauZone());
    }

    @Bean
    FileComplaint fileComplaint(
            Complaints complaints,
            Identities identities,
            ContactSeal contacts,
            ReferenceBook reference,
            Regencies regencies,
            Clock clock) {
        return new FileComplaint(
                complaints, identities, contacts, new FilingRules(reference, regencies), clock, MACHINE);
    }

    @Bean
    WriteToHandlers writeToHandlers(Complaints complaints, Clock clock) {
        return new WriteToHandlers(complaints, clock);
    }

    @Bean
    TrackComplaint trackComplaint(Complaints complaints) {
        return new TrackComplaint(complaints);
    }

    @Bean
    FollowComplaint followComplaint(Complaints complaints) {
        return new FollowComplaint(complaints);
    }

    @Bean
    Books books(Complaints complaints) {
        return new Books(complaints, MACHINE);
    }

    @Bean
    OpenIdentity openIdentity(
            MongoOperations mongo, Identities identities, Books books, OpeningSettings settings, Clock clock) {
        return new OpenIdentity(mongo, identities, books, settings, clock);
    }

    /** Part of the readiness: without units nobody can say what they report about. */
    @Bean
    HealthIndicator referenceHealthIndicator(ReferenceBook reference) {
        return () -> reference.isSettled()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("waitsFor", "lapor.routing.reference")
                        .build();
    }
}
