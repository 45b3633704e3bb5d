package id.lapor.reporting.ledger;

import id.lapor.edge.ledger.ReportLine;
import id.lapor.edge.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Other replicas of this service, asked for their part of the ledger with the caller's own token. */
@Component
class Replicas {
    private static final ParameterizedTypeReference<List<ReportLine>> LINES = new ParameterizedTypeReference<>() {};

    private static final Logger LOG = LoggerFactory.getLogger(Replicas.class);

    private final RestClient http;

    Replicas() {
        this.http = RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                        .build(HttpClientSettings.defaults()
                                .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(10))))
                .build();
    }

    List<ReportLine> ask(HostInfo host, @Nullable String after, int limit) {
        try {
            return Objects.requireNonNull(http.get()
                    .uri(uri -> uri.scheme("http")
                            .host(host.host())
                            .port(host.port())
                            .path(PartOfLedger.PATH)
                            .queryParam("limit", limit)
                            .queryParam("after", after == null ? "" : after)
                            .build())
                    .headers(headers -> headers.setBearerAuth(token()))
                    .retrieve()
                    .body(LINES));
        } catch (RestClientException e) {
            LOG.warn("The replica at {} does not tell its part of the ledger: {}", host, e.toString());
            throw FactsLedger.notYet();
        }
    }

    private static String token() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller != null && caller.getPrincipal() instanceof Jwt token) {
            return token.getTokenValue();
        }
        throw new Refusal(HttpStatus.UNAUTHORIZED, "sign-in-required");
    }
}
