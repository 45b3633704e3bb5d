package id.lapor.notification.wording;

import id.lapor.events.NotificationEvent.Recipient;
import id.lapor.notification.NotificationSettings;
import id.lapor.notification.notice.Notice;
import id.lapor.notification.unit.Unit;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Finds the words for a notice. It is given codes and times only, so nothing of the report can get into a mail. */
@Component
public class ComposeNotice {
    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final NotificationSettings settings;
    private final Clock clock;

    ComposeNotice(MessageSource messages, ITemplateEngine templates, NotificationSettings settings, Clock clock) {
        this.messages = messages;
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param unit the unit that the notice names or goes to, if any */
    public Words words(Notice notice, @Nullable Unit unit) {
        Locale locale = Locale.of(notice.language());
        String key = "notice." + notice.what().name().toLowerCase(Locale.ROOT);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String name = unit == null ? "" : unit.name(today);
        String reason = notice.reason() == null ? "" : say(locale, "archive." + notice.reason());
        String reader = notice.recipient().name().toLowerCase(Locale.ROOT);
        return new Words(
                notice.language(),
                say(locale, key + ".subject", notice.complaint()),
                facts(notice, unit, today, locale),
                List.of(say(locale, key + ".what", name, reason), say(locale, key + ".next")),
                say(locale, "notice.link." + reader),
                link(notice).toString(),
                say(locale, "notice.closing." + reader));
    }

    /** The same as a simple HTML page. */
    public String asHtml(Words words) {
        Context context = new Context(Locale.of(words.language()));
        context.setVariable("words", words);
        return templates.process("mail/notice", context);
    }

    private List<String> facts(Notice notice, @Nullable Unit unit, LocalDate today, Locale locale) {
        List<String> facts = new ArrayList<>();
        facts.add(say(locale, "notice.number", notice.complaint()));
        if (notice.recipient() != Recipient.REPORTER) {
            if (notice.kind() != null) {
                facts.add(say(locale, "notice.kind", say(locale, "kind." + notice.kind())));
            }
            if (notice.dueAt() != null) {
                ZoneId zone = unit == null ? settings.bureauZone() : unit.zone(today);
                facts.add(say(locale, "notice.due", Moment.inWords(notice.dueAt(), zone, locale)));
            }
        }
        return facts;
    }

    private URI link(Notice notice) {
        String prefix = notice.language().equals("en") ? "/en" : "";
        return switch (notice.recipient()) {
            case UNIT -> URI.create(settings.followupUrl() + prefix + "/cases/" + notice.complaint());
            case BUREAU -> URI.create(settings.routingUrl() + prefix + "/triage/" + notice.complaint());
            case REPORTER -> URI.create(settings.intakeUrl() + prefix + "/lacak");
        };
    }

    private String say(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
