package id.lapor.stack.demo;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Reply;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What reporters and officers of units can do, each one call. */
final class Actors {
    private final Api api;
    private final Tokens tokens;
    private final String complaints;
    private final String cases;

    Actors(Api api, Tokens tokens, Addresses addresses) {
        this.api = api;
        this.tokens = tokens;
        this.complaints = addresses.of(Service.INTAKE) + "/api/v1/complaints";
        this.cases = addresses.of(Service.FOLLOWUP) + "/api/v1/cases";
    }

    Reply file(Map<String, Object> body, String idempotencyKey) throws IOException, InterruptedException {
        return api.post(complaints, Map.of("Idempotency-Key", idempotencyKey), body);
    }

    Reply look(String trackingNumber, String receipt) throws IOException, InterruptedException {
        return api.get(complaints + "/" + trackingNumber, Map.of("Lapor-Receipt", receipt));
    }

    Reply reply(String trackingNumber, String receipt, String text) throws IOException, InterruptedException {
        Map<String, String> headers = new HashMap<>();
        headers.put("Lapor-Receipt", receipt);
        headers.put("Idempotency-Key", "reply-" + trackingNumber);
        return api.post(complaints + "/" + trackingNumber + "/replies", headers, Map.of("text", text));
    }

    Reply complete(String trackingNumber, String receipt, String text) throws IOException, InterruptedException {
        return api.post(
                complaints + "/" + trackingNumber + "/completion",
                Map.of("Lapor-Receipt", receipt),
                Map.of("text", text));
    }

    /** What the liaison officer of a unit sees of a case. */
    Reply read(String trackingNumber, String unit) throws IOException, InterruptedException {
        return api.get(cases + "/" + trackingNumber, tokens.header("liaison." + unit));
    }

    /**
     * What an officer does with a case.
     *
     * @param officer the account, {@code liaison.UNIT} or {@code officer.UNIT}
     * @param action the last part of the address: {@code acceptance}, {@code answer} ...
     */
    Reply act(String trackingNumber, String officer, String action, Map<String, Object> body)
            throws IOException, InterruptedException {
        return api.post(cases + "/" + trackingNumber + "/" + action, tokens.header(officer), body);
    }
}
