package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.acceptance.stack.Stack;

/** The way through the steps of filing, by the words on the pages; each step is looked at where a name is given. */
final class FilingWalk {
    static final String TITLE = "Antrean daring tidak dapat dibuka";
    static final String NARRATIVE = "Sejak kemarin pagi halaman antrean selalu menampilkan galat. Mohon diperbaiki.";
    static final String OFFICE = "KANIM-BANDA-ACEH";

    private final Visitor visitor;
    private final Words words;
    private final String name;

    /** @param name what the screenshots of the steps are called */
    FilingWalk(Visitor visitor, Words words, String name) {
        this.visitor = visitor;
        this.words = words;
        this.name = name;
    }

    /** What the last page shows, once. */
    record Filed(String number, String receipt) {}

    Filed from(Stack stack) {
        visitor.open(stack.intake().address() + words.prefix + "/tulis");
        visitor.choose(words.complaint).look(name + "-1-kind").press(words.next);
        visitor.fill(words.title, TITLE).fill(words.narrative, NARRATIVE).look(name + "-2-event");
        visitor.press(words.next);
        visitor.fill(words.office, "imigrasi banda aceh").press(words.search);
        visitor.page().locator("input[name=unitCode][value=" + OFFICE + "]").check();
        visitor.look(name + "-3-unit").press(words.next);
        visitor.fill(words.email, "warga@warga.example").look(name + "-4-reporter");
        visitor.press(words.next);
        assertThat(visitor.heading()).isEqualTo(words.check);
        assertThat(visitor.page().locator("main").innerText()).contains(TITLE).contains(NARRATIVE);
        visitor.look(name + "-5-check").press(words.send);
        assertThat(visitor.heading()).isEqualTo(words.arrived);
        visitor.look(name + "-6-done");
        return new Filed(
                visitor.page().locator("#number").innerText(),
                visitor.page().locator("#receipt").innerText());
    }
}
