package id.lapor.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.notification.TestKeys;
import id.lapor.notification.contact.ContactSafe.CannotBeOpened;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContactSafeTests {
    private final TestKeys keys = new TestKeys();
    private final ContactSafe safe = new ContactSafe(keys.folder());

    @Test
    void opensWhatIntakeSealed() {
        String sealed = keys.seal("A", "budi@reporter.example").ciphertext();
        assertThat(safe.open(sealed, "A").email()).isEqualTo("budi@reporter.example");
    }

    @Test
    void opensNoContactOfAnotherComplaint() {
        String sealed = keys.seal("A", "budi@reporter.example").ciphertext();
        assertThatThrownBy(() -> safe.open(sealed, "B")).isInstanceOf(CannotBeOpened.class);
    }

    @Test
    void opensNothingSealedForOtherKeys() {
        String sealed = new TestKeys().seal("A", "budi@reporter.example").ciphertext();
        assertThatThrownBy(() -> safe.open(sealed, "A")).isInstanceOf(CannotBeOpened.class);
    }

    @Test
    void refusesToStartWithoutKeys() {
        assertThatThrownBy(() -> new ContactSafe(Path.of("nowhere")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("contacts-private.json");
    }
}
