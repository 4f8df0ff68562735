package uk.concord.intake.notice.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.person.PncId;

/** A short text that is equal for equal contents, so that a notice sent twice is found by an index. */
final class ContentsDigest {

    private ContentsDigest() {}

    static String of(Notice.Contents contents) {
        MessageDigest sha256 = sha256();
        parts(contents).forEach(part -> {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha256.update(bytes);
        });
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static List<String> parts(Notice.Contents contents) {
        return List.of(
                contents.kind().name(),
                contents.givenOn().toString(),
                contents.crimeReference(),
                contents.yos(),
                contents.givenNames(),
                contents.familyName(),
                contents.dateOfBirth().toString(),
                contents.pncId().map(PncId::value).orElse(""),
                contents.address());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
