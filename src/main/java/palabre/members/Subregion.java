package palabre.members;

/// The part of the region a country lies in.
public enum Subregion {
    WEST, CENTRAL
}
