package id.lapor.stack.realm;

import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Keys;
import id.lapor.stack.home.OperatorAccount;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm {@code lapor} of one installation: its addresses, its operator's account and secret, the units, and the demo
 * accounts, unless it has a file of accounts, as one for real people has with the small provider too.
 */
public record RealmFile(Home home, Addresses addresses) {
    private static final String TEMPLATE = "/keycloak/lapor-realm.json";
    private static final String OPERATOR = "lapor-operator";
    private static final JsonMapper JSON = new JsonMapper();

    /** Writes it where nobody but the owner may read it. */
    public void write(Path file) throws IOException {
        ObjectNode realm = template();
        for (var client : realm.withArray("clients")) {
            switch (client.path("clientId").asString()) {
                case "lapor-pages" -> address((ObjectNode) client);
                case OPERATOR -> ((ObjectNode) client).put("secret", new Keys(home).operatorSecret());
                default -> {}
            }
        }
        UnitGroups units = UnitGroups.of(home);
        units.addTo(realm.putArray("groups"));
        ArrayNode users = realm.putArray("users");
        addOperator(users.addObject());
        if (!Files.exists(home.accountsFile())) {
            DemoAccounts.of(home, units).addTo(users);
        }
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        JSON.writeValue(file, realm);
    }

    static ObjectNode template() throws IOException {
        try (InputStream template = Objects.requireNonNull(RealmFile.class.getResourceAsStream(TEMPLATE))) {
            return (ObjectNode) JSON.readTree(template);
        }
    }

    /**
     * As the client's own account: nobody can give it a password, nor lock it by wrong ones, and it does not stand among the
     * people whom an office deletes.
     */
    private static void addOperator(ObjectNode user) {
        user.put("username", OperatorAccount.NAME)
                .put("enabled", true)
                .put("serviceAccountClientId", OPERATOR)
                .put("firstName", "Operator's commands");
        user.putArray("realmRoles").add(OperatorAccount.ROLE);
    }

    private void address(ObjectNode pages) {
        ArrayNode redirects = pages.putArray("redirectUris");
        for (Service service : Service.values()) {
            redirects.add(addresses.of(service) + "/login/oauth2/code/lapor");
        }
        String afterSignOut = Stream.of(Service.values())
                .map(service -> addresses.of(service) + "/")
                .collect(Collectors.joining("##"));
        ((ObjectNode) pages.get("attributes")).put("post.logout.redirect.uris", afterSignOut);
    }
}
