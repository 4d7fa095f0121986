package palabre.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.MeetingId;

/// How far someone's reading goes: the one place that decides who may know of a document, for one and for lists.
/// `house` prepares all meetings; `desks` are those this hand prepares, `attended` those it sits at, `observed` those it observes, `seated`
/// those its country sits at; `member` belongs to an active member or an organ above; `own` are the authors it speaks for.
public record Reach(Acting who, boolean house, Set<MeetingId> desks, Set<MeetingId> attended, Set<MeetingId> observed, Set<MeetingId> seated,
        boolean member, Set<String> own) {

    private static final String INSIDER = "(:house or d.meeting = any(:desks) or d.author = any(:own))";

    /// The same as `sees`, for the rows of `documents.document d`.
    public static final String SEEN = """
            (:signed and (%s
              or d.told is not null and (d.level = 'C0' or d.level = 'C1' and :member or d.meeting = any(:attended)
                                         or d.observers and d.meeting = any(:observed))))
            """.formatted(INSIDER);

    /// The same as `sees` a version, for the rows of `documents.version v` of `documents.document d`.
    public static final String READ = """
            (%s and (%s or v.communication is not null and d.stage <> 'WITHDRAWN'))
            """.formatted(SEEN, INSIDER);

    public Reach {
        desks = Set.copyOf(desks);
        attended = Set.copyOf(attended);
        observed = Set.copyOf(observed);
        seated = Set.copyOf(seated);
        own = Set.copyOf(own);
    }

    /// What one may not know exists is not there for them.
    public boolean sees(Document document) {
        return signed() && (insider(document) || document.communicated() && (document.level() == Level.C0 || document.level() == Level.C1 && member
                || attended.contains(document.meeting()) || document.observers() && observed.contains(document.meeting())));
    }

    /// Whoever prepares it or answers for it knows it before it is communicated.
    public boolean insider(Document document) {
        return signed() && (house || desks.contains(document.meeting()) || own.contains(document.author()));
    }

    /// A file that may be taken away; what was withdrawn stays with those who prepared it.
    public boolean sees(Document document, Version version) {
        return insider(document) || sees(document) && version.communicated() && document.stage() != Stage.WITHDRAWN;
    }

    /// Someone the papers of this meeting are for, though there may be none yet.
    public boolean belongs(MeetingId meeting) {
        return signed() && (house || desks.contains(meeting) || attended.contains(meeting) || observed.contains(meeting) || seated.contains(meeting));
    }

    /// What both ask of a statement.
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("signed", signed());
        parameters.put("house", house);
        parameters.put("desks", ids(desks));
        parameters.put("attended", ids(attended));
        parameters.put("observed", ids(observed));
        parameters.put("member", member);
        parameters.put("own", own.toArray(String[]::new));
        return parameters;
    }

    /// The technical administrator has no business with papers.
    private boolean signed() {
        return who.signedIn() && !who.is(Function.SYS);
    }

    private static UUID[] ids(Set<MeetingId> meetings) {
        return meetings.stream().map(MeetingId::value).toArray(UUID[]::new);
    }
}
