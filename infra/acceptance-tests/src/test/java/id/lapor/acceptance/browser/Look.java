package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/**
 * A close look at one page: who cannot use it, where it does not fit, and how it looks on a phone and on a desk. The long run
 * leaves pictures for somebody to look at; they take a third of the time.
 */
final class Look {
    /** Bytes that a page may cost whoever opens it first. */
    static final long HEAVIEST = 150_000;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final boolean WITH_PICTURES = Boolean.getBoolean("lapor.pictures");
    /** What reaches beyond the right edge, innermost only. */
    private static final String BEYOND = """
            () => [...document.querySelectorAll("body *")]
                .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
                .filter((it, at, all) => !all.some(other => other !== it && it.contains(other)))
                .map(it => it.parentElement.tagName + " > " + it.tagName + "." + it.className + " " + it.textContent.slice(0, 40))
            """;

    private static final int NARROWEST = 320;
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    private final Page page;
    private final String name;

    Look(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    void closely() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count())
                .as("h1 of %s", name)
                .isEqualTo(1);
        fitsNarrowScreens();
        on(PHONE);
        on(DESK);
    }

    private void fitsNarrowScreens() {
        page.setViewportSize(NARROWEST, HEIGHT);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width)
                .as("width of %s on a screen of %d; beyond it: %s", name, NARROWEST, page.evaluate(BEYOND))
                .isLessThanOrEqualTo(NARROWEST);
    }

    private void on(int width) {
        page.setViewportSize(width, HEIGHT);
        if (WITH_PICTURES) {
            picture(width);
        }
        isUsable(width);
    }

    private void picture(int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png"))
                .setFullPage(true));
    }

    private void isUsable(int width) {
        // What has passed need not travel: it is most of the answer.
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        List<String> barriers = new AxeBuilder(page)
                .setLegacyMode(true).options(violationsOnly).withTags(RULES).analyze().getViolations().stream()
                        .map(Look::barrier)
                        .toList();
        assertThat(barriers).as("barriers of %s at %d", name, width).isEmpty();
    }

    private static String barrier(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(CheckedNode::getTarget).toList();
    }
}
