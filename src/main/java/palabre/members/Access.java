package palabre.members;

/// How a country reaches the sea.
public enum Access {
    COASTAL, LANDLOCKED, ISLAND
}
