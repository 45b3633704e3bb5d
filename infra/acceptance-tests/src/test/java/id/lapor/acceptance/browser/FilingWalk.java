package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.acceptance.stack.Stack;
import org.jspecify.annotations.Nullable;

/** The way through the steps of filing, by the words on the pages. */
final class FilingWalk {
    static final String TITLE = "Antrean daring tidak dapat dibuka";
    static final String NARRATIVE = "Sejak kemarin pagi halaman antrean selalu menampilkan galat. Mohon diperbaiki.";
    static final String OFFICE = "KANIM-BANDA-ACEH";

    private final Visitor visitor;
    private final Words words;
    private final @Nullable String name;

    private FilingWalk(Visitor visitor, Words words, @Nullable String name) {
        this.visitor = visitor;
        this.words = words;
        this.name = name;
    }

    /** Past the steps without a close look. */
    static Filed quickly(Stack stack, Visitor visitor, Words words) {
        return new FilingWalk(visitor, words, null).from(stack);
    }

    /** @param name what the screenshots of the steps are called */
    static Filed looking(Stack stack, Visitor visitor, Words words, String name) {
        return new FilingWalk(visitor, words, name).from(stack);
    }

    /** What the last page shows, once. */
    record Filed(String number, String receipt) {}

    private Filed from(Stack stack) {
        visitor.open(stack.intake().address() + words.prefix + "/tulis").choose(words.complaint);
        look("1-kind").press(words.next);
        visitor.fill(words.title, TITLE).fill(words.narrative, NARRATIVE);
        look("2-event").press(words.next);
        visitor.fill(words.office, "imigrasi banda aceh").press(words.search);
        visitor.page().locator("input[name=unitCode][value=" + OFFICE + "]").check();
        look("3-unit").press(words.next);
        visitor.fill(words.email, "warga@warga.example");
        look("4-reporter").press(words.next);
        assertThat(visitor.heading()).isEqualTo(words.check);
        assertThat(visitor.page().locator("main").innerText()).contains(TITLE).contains(NARRATIVE);
        look("5-check").press(words.send);
        assertThat(visitor.heading()).isEqualTo(words.arrived);
        look("6-done");
        return new Filed(
                visitor.page().locator("#number").innerText(),
                visitor.page().locator("#receipt").innerText());
    }

    private Visitor look(String step) {
        return name == null ? visitor : visitor.look(name + "-" + step);
    }
}
