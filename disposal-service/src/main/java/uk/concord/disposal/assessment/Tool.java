package uk.concord.disposal.assessment;

/** What the child was assessed with; we keep its results and reasons, not the whole of its form (decision D15). */
public enum Tool {
    ASSETPLUS("AssetPlus"),
    PREVENTION_AND_DIVERSION("Prevention and Diversion Assessment Tool");

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
