package palabre.members;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.files.Belongings;
import palabre.files.Fingerprint;
import palabre.ui.Message;

/// The letters of appointment, for whoever looks after the files.
@Component
class LetterBelongings implements Belongings {

    private final JdbcClient sql;

    LetterBelongings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Belonging> of(Set<Fingerprint> contents) {
        return sql.sql("select scan, administration from members.letter where scan in (:contents)")
                .param("contents", contents.stream().map(Fingerprint::hex).toList())
                .query((row, _) -> new Belonging(new Fingerprint(row.getString("scan")), Message.of("members.belonging.letter"), new AdministrationId(row.getString("administration")).path()))
                .list();
    }
}
