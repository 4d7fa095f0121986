package palabre.meetings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.files.Belongings;
import palabre.files.Fingerprint;
import palabre.ui.Message;

/// The letters of candidatures, for whoever looks after the files.
@Component
class CandidatureBelongings implements Belongings {

    private final JdbcClient sql;

    CandidatureBelongings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Belonging> of(Set<Fingerprint> contents) {
        return sql.sql("select scan, meeting from meetings.candidature where scan in (:contents)")
                .param("contents", contents.stream().map(Fingerprint::hex).toList())
                .query((row, _) -> new Belonging(new Fingerprint(row.getString("scan")), Message.of("meetings.belonging.letter"), new MeetingId(row.getObject("meeting", UUID.class)).path() + "#hosts"))
                .list();
    }
}
