package palabre.members;

/// Where an administration stands in the group from a date on.
public enum Standing {
    /// Sits and is counted.
    ACTIVE,
    /// Of the region, not (yet) counted.
    INACTIVE,
    /// Was counted; a decision suspended it.
    SUSPENDED
}
