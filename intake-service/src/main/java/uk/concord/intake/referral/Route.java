package uk.concord.intake.referral;

/** How the child came to the attention of the police. */
public enum Route {
    ARREST("Arrested"),
    VOLUNTARY("Came in voluntarily"),
    STREET("Met on the street"),
    SCHOOL("At school"),
    ONLINE("Online");

    private final String title;

    Route(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }
}
