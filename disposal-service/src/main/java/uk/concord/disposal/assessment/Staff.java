package uk.concord.disposal.assessment;

import java.util.List;

/** Those to whom a case can be allocated. */
public interface Staff {

    /** The case managers of a youth offending service, by name; empty where there are none. */
    List<Worker> of(String yos);
}
