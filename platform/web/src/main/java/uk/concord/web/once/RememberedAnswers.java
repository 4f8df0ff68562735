package uk.concord.web.once;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Idempotency;
import uk.concord.web.Invalid;
import uk.concord.web.Refused;

/**
 * Remembers each answer in the transaction of its effect, under the sender and the key. A lock that ends with the
 * transaction keeps a second request with the same key out while the first is in progress.
 */
@Singleton
class RememberedAnswers implements Idempotency {

    private static final Pattern KEY = Pattern.compile("[!-~]{8,100}");

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;

    private record Remembered(byte[] request, Answer answer) {}

    @Inject
    RememberedAnswers(DataSource database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Answer once(String actor, String key, String request, Supplier<Answer> effect) {
        check(key);
        byte[] asked = hash(request);
        Optional<Remembered> before = before(actor, key);
        if (before.isPresent()) {
            return again(before.get(), asked);
        }
        Answer answer = effect.get();
        remember(actor, key, asked, answer);
        return answer;
    }

    private void check(String key) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A request happens once only inside the transaction of its effect");
        }
        if (key == null || key.isBlank()) {
            throw new Invalid(
                    List.of(
                            new Reason(
                                    "idempotency-key-missing",
                                    "Idempotency-Key",
                                    "Send an Idempotency-Key header of your choosing, so that sending this again does nothing twice.")));
        }
        if (!KEY.matcher(key).matches()) {
            throw new Invalid(List.of(new Reason(
                    "idempotency-key-invalid",
                    "Idempotency-Key",
                    "An Idempotency-Key has between 8 and 100 visible characters and no spaces.")));
        }
    }

    private Optional<Remembered> before(String actor, String key) {
        try (Connection connection = database.getConnection()) {
            if (!locked(connection, actor, key)) {
                throw new Refused(
                        Refused.Kind.CONFLICT,
                        List.of(Reason.of(
                                "idempotency-in-progress",
                                "The same request is still being worked on. Wait a moment, then send it again.")),
                        List.of());
            }
            return find(connection, actor, key);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean locked(Connection connection, String actor, String key) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 4))")) {
            lock.setString(1, "once " + actor + " " + key);
            try (ResultSet got = lock.executeQuery()) {
                return got.next() && got.getBoolean(1);
            }
        }
    }

    private static Optional<Remembered> find(Connection connection, String actor, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select request, status, location, body from once where actor = ? and key = ?")) {
            select.setString(1, actor);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Remembered(
                                row.getBytes(1), new Answer(row.getInt(2), row.getString(3), row.getString(4))))
                        : Optional.empty();
            }
        }
    }

    private static Answer again(Remembered before, byte[] asked) {
        if (!MessageDigest.isEqual(before.request(), asked)) {
            throw new Refused(
                    Refused.Kind.RULE,
                    List.of(new Reason(
                            "idempotency-key-reused",
                            "Idempotency-Key",
                            "This key was used for another request. Use a new key for a new request.")),
                    List.of());
        }
        return before.answer();
    }

    private void remember(String actor, String key, byte[] asked, Answer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into once (actor, key, request, status, location, body) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, actor);
            insert.setString(2, key);
            insert.setBytes(3, asked);
            insert.setInt(4, answer.status());
            insert.setString(5, answer.location());
            insert.setString(6, answer.body());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(String request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
