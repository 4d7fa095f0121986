package palabre.meetings;

/// How people meet; the texts only know a place, the rest is a derogation.
public enum Mode { IN_PERSON, HYBRID, VIRTUAL }
