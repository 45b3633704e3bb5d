package id.lapor.edge.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/** The message bundles that are there: the service's, the layouts', the trail's, the edge's. Not every service has all. */
@AutoConfiguration(before = MessageSourceAutoConfiguration.class)
public class WordsAutoConfiguration {

    private static final List<String> BUNDLES = List.of("messages", "kit-messages", "audit-messages", "edge-messages");

    @Bean(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
    @ConditionalOnMissingBean(
            name = AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME,
            search = SearchStrategy.CURRENT)
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.addBasenames(BUNDLES.stream()
                .filter(name -> new ClassPathResource(name + ".properties").exists())
                .toArray(String[]::new));
        return messages;
    }
}
