package palabre.invitations;

/// Why one writes: to invite, because dates or place were changed, because the meeting is called off.
public enum Occasion { INVITATION, AMENDMENT, CANCELLATION }
