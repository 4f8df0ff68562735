package uk.concord.disposal.disposal;

import java.util.List;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.casefile.NamedAdult;

/**
 * How a document was answered once it had been read with the child: three people in three roles, each in their own way.
 *
 * @param child the child's own answer
 * @param parentOrCarer their answer; a refusal is kept and changes nothing for the child
 * @param appropriateAdult whether the appropriate adult was there, and how they answered
 * @param adult who the appropriate adult was
 * @param offences what the document said was decided about, each as it stood there; it stays so when the form is amended
 * @param textVersion of the document that was read
 * @param disclosureVersion of what was said about a future check
 * @param by who read it with them, and when
 */
public record Signing(
        Answer child,
        Answer parentOrCarer,
        Answer appropriateAdult,
        NamedAdult adult,
        List<String> offences,
        String textVersion,
        String disclosureVersion,
        Act by) {

    public Signing {
        offences = List.copyOf(offences);
    }

    /** How somebody answered. */
    public enum Answer {
        SIGNED("Signed"),
        ACKNOWLEDGED("Was told, and did not sign"),
        REFUSED("Refused to sign"),
        NOT_PRESENT("Was not there");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
