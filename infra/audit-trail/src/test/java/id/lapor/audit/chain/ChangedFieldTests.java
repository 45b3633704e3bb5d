package id.lapor.audit.chain;

import static id.lapor.audit.chain.OneChain.TUESDAY;
import static id.lapor.audit.chain.OneChain.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import id.lapor.audit.chain.Verdict.Break;
import id.lapor.audit.chain.Verdict.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest change of any field is found, with the record. */
class ChangedFieldTests {
    private static StoreOfItsOwn store;
    private OneChain chain;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        store = new StoreOfItsOwn(folder);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void fourRecords() {
        chain = new OneChain(store);
        chain.append(2);
        chain.appender.append(new ArrayList<>(List.of(new Waiting(Deeds.returned("liaison.KANIM")))));
        chain.append(1);
    }

    /** Whatever a record can hold, so that a field to come is here too. */
    static Stream<String> fields() {
        Link link = Link.of(new Place(TUESDAY, 3), "", "", Instant.EPOCH, "", Deeds.returned("x"));
        return Links.document(link).keySet().stream().filter(field -> !field.equals("_id"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void findsAChange(String field) {
        Document record = chain.stored(3);
        replace(record.append(field, changed(Objects.requireNonNull(record.get(field)))));
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(3), Why.CHANGED));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void findsAnotherType(String field) {
        replace(chain.stored(3).append(field, 7L));
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(3), Why.CHANGED));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void findsThatItWasTakenAway(String field) {
        Document record = chain.stored(3);
        record.remove(field);
        replace(record);
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(3), Why.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "Person", "_class"})
    void findsThatOneWasAdded(String field) {
        replace(chain.stored(3).append(field, "x"));
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(3), Why.CHANGED));
    }

    private void replace(Document record) {
        chain.records.replaceOne(Filters.eq("_id", id(3)), record);
    }

    /** The least that can be changed. */
    private static Object changed(Object value) {
        return switch (value) {
            case String text -> text.substring(0, text.length() - 1) + (text.endsWith("0") ? "1" : "0");
            case Integer number -> number + 1;
            case Date moment -> Date.from(moment.toInstant().plusMillis(1));
            case List<?> items -> List.of(items.getFirst() + "0");
            default -> throw new IllegalArgumentException(value.getClass() + " is no type of a field");
        };
    }
}
