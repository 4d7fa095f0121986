package palabre.journal;

/// In what function one may act. A function alone gives nothing: it has a scope and a period.
public enum Function {
    /// The public: reads what is open to all.
    PUB,
    /// Observer, invited to one meeting.
    OBS,
    /// Partner, donor or academic body.
    PTF,
    /// Participant designated to a meeting.
    PAR,
    /// Focal point of an administration.
    FP,
    /// National authority: the head of an administration or a delegate.
    AUT,
    /// Rapporteur of a meeting.
    RAP,
    /// Host administration of a meeting.
    HOTE,
    /// Presidency, held by the lead country.
    PRES,
    /// General secretariat: agents of the lead country.
    SG,
    /// Elective assessor of the general secretariat.
    ASS,
    /// The regional office.
    BRRC,
    /// Coordinator, for the WCO Secretariat.
    OMD,
    /// Vice-presidency of the region.
    VP,
    /// Committee of experts.
    CEX,
    /// Conference of Directors General.
    CDG,
    /// Manager of the regional fund.
    FIN,
    /// Technical administrator: no business content.
    SYS,
    /// Auditor.
    AUD
}
