package id.lapor.example;

import static id.lapor.example.Browser.header;
import static id.lapor.example.Browser.json;
import static id.lapor.example.Browser.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Example.class)
class RefusalTests {

    private static final String THINGS = "/api/v1/public/things";

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void servesWhatIsRight() {
        HttpResponse<String> answer = browser.post(THINGS, "{\"name\":\"jalan\\nku\",\"amount\":2}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("name").asString()).isEqualTo("jalan\nku");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':''}                              | 400 | invalid-request | name",
                "{'name':'abcdefghijklmnop'}              | 400 | invalid-request | name",
                "{'amount':2}                             | 400 | invalid-request | name",
                "{'name':'jalan','amount':'two'}          | 400 | invalid-request | amount",
                "{'name':'jalan','amount':{}}             | 400 | invalid-request | amount",
                "{'name':['jalan']}                       | 400 | invalid-request | name",
                "{'name':'jalan','contact':{'email':'x'}} | 400 | invalid-request | contact.email",
                "{'name':'ja\\u0000lan'}                  | 400 | invalid-request | name",
                "{'name':'ja\\u001blan'}                  | 400 | invalid-request | name",
                "{'name':'ja\\u0085lan'}                  | 400 | invalid-request | name",
                "{'name':'ja\\ud800lan'}                  | 400 | invalid-request | name",
                "{'name':'jalan','contact':{'email':'\\u0007'}} | 400 | invalid-request | contact.email",
            })
    void namesTheFieldThatIsWrong(String body, int status, String type, String field) {
        HttpResponse<String> answer = browser.post(THINGS, body.replace('\'', '"'));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(type(answer)).isEqualTo(type);
        assertThat(json(answer).path("errors").path(0).path("field").asString()).isEqualTo(field);
        assertThat(json(answer).path("errors").path(0).path("message").asString())
                .isNotBlank()
                .doesNotContain("Failed", "{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"name\":\"jalan\"", "nonsense", "{\"name\":\"a\u0001b\"}", "{\"name\":\"jalan\"} x"})
    void refusesJsonThatIsNotWhole(String body) {
        HttpResponse<String> answer = browser.post(THINGS, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("malformed-json");
        assertThat(answer.body()).doesNotContain("tools.jackson", "line:");
    }

    @Test
    void answersInTheLanguageThatIsAskedFor() {
        String body = "{\"name\":\"\"}";
        assertThat(json(browser.post(THINGS, body)).path("title").asString()).isEqualTo("Isian belum benar");
        HttpResponse<String> english = browser.post(THINGS, "{\"name\":\"ab\"}", "Accept-Language", "en-GB,en;q=0.9");
        assertThat(json(english).path("title").asString()).isEqualTo("Something in the request is not right");
        assertThat(json(english).path("errors").path(0).path("message").asString())
                .isEqualTo("The length must be 3 to 10.");
        assertThat(json(browser.post("/en" + THINGS, body)).path("title").asString())
                .isEqualTo("Something in the request is not right");
    }

    @Test
    void refusesABodyOverTheLimitAtOnceWhenItSaysItsLength() {
        HttpResponse<String> answer = browser.post(THINGS, "x".repeat(20 * 1024 * 1024));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(type(answer)).isEqualTo("body-too-large");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    void refusesABodyOverTheLimitThatHidesItsLength() {
        byte[] body = ("{\"name\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = browser.send(
                THINGS,
                "POST",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(type(answer)).isEqualTo("body-too-large");
    }

    @Test
    void refusesAFormOverTheLimit() {
        assertThat(browser.form("/hello", "text=" + "x".repeat(2 * 1024 * 1024)).statusCode())
                .isEqualTo(413);
        byte[] hidden = ("text=" + "x".repeat(2 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = browser.send(
                "/hello",
                "POST",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(hidden)),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesControlCharactersInFormsAndQueries() {
        assertThat(browser.form("/hello", "text=a%00b").statusCode()).isEqualTo(400);
        assertThat(browser.get("/hello?q=a%1bb").statusCode()).isEqualTo(400);
        assertThat(browser.form("/hello", "text=a%0D%0Ab").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/public/nothing,           404, not-found",
        "DELETE, /api/v1/public/things,            405, method-not-allowed",
        "PUT,    /api/v1/public/things,            405, method-not-allowed",
        "POST,   /api/v1/public/things,            415, unsupported-media-type",
        "GET,    /api/v1/public/number,            400, invalid-request",
        "GET,    /api/v1/public/number?of=x,       400, invalid-request",
        "GET,    /api/v1/public/failure/conflict,  409, changed-meanwhile",
        "GET,    /api/v1/public/failure/outage,    503, temporarily-unavailable",
        "GET,    /api/v1/public/failure/other,     500, internal-error",
        "GET,    /api/v1/public/%00,               400, invalid-request",
        "GET,    /api/v1/public/a;b=c,             400, invalid-request",
        "GET,    /api//v1/public/number,           400, invalid-request",
    })
    void givesEachFailureItsProblem(String method, String path, int status, String type) {
        HttpResponse<String> answer = browser.send(path, method, BodyPublishers.ofString("x"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(json(answer).path("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("secret", "Exception");
    }

    @Test
    void saysWhenToTryAgainAndUnderWhichTrace() {
        assertThat(header(browser.get("/api/v1/public/failure/outage"), "Retry-After"))
                .isEqualTo("5");
        HttpResponse<String> failed = browser.get("/api/v1/public/failure/other");
        assertThat(json(failed).path("traceId").asString())
                .matches("[0-9a-f]{32}")
                .isEqualTo(header(failed, "Trace-Id"));
        assertThat(header(browser.send(THINGS, "DELETE", BodyPublishers.noBody()), "Allow"))
                .contains("POST");
    }

    @Test
    void tellsWhatARefusalCarries() {
        HttpResponse<String> answer = browser.get("/api/v1/public/failure/refusal", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(type(answer)).isEqualTo("case-not-open");
        assertThat(json(answer).path("detail").asString()).isEqualTo("The case K1 is not open.");
        assertThat(json(answer).path("allowed").path(0).asString()).isEqualTo("OPEN");
    }

    @Test
    void answersProgramsThatAskForXmlWithAProblemToo() {
        HttpResponse<String> answer = browser.get("/api/v1/public/nothing", "Accept", "application/xml");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/{x HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n"
            })
    void leaksNothingOfTheContainerForARequestThatIsNoHttp(String raw) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(raw.replace("Host: x", "Host: x\r\nConnection: close").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.shutdownOutput();
            String answer = read(socket.getInputStream());
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("tomcat", "<html", "exception");
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
