package uk.concord.web.page;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * Who is looking at the page, as its header shows them.
 *
 * @param known false where nobody has signed in
 * @param name their name
 * @param position role and place, for example "Duty manager, South Tees"
 * @param links where they may go
 */
@TemplateData
public record Visitor(boolean known, String name, String position, List<Link> links) {

    static final Visitor UNKNOWN = new Visitor(false, "", "", List.of());

    /** An entry of the navigation. */
    @TemplateData
    public record Link(String text, String href, boolean current) {}
}
