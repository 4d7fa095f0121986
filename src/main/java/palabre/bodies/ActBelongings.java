package palabre.bodies;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.files.Belongings;
import palabre.files.Fingerprint;
import palabre.ui.Message;

/// The acts that mandates rest on, for whoever looks after the files.
@Component
class ActBelongings implements Belongings {

    private final JdbcClient sql;

    ActBelongings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Belonging> of(Set<Fingerprint> contents) {
        return sql.sql("select scan from bodies.mandate where scan in (:contents)")
                .param("contents", contents.stream().map(Fingerprint::hex).toList())
                .query((row, _) -> new Belonging(new Fingerprint(row.getString("scan")), Message.of("bodies.belonging.act"), "/group/mandates"))
                .list();
    }
}
