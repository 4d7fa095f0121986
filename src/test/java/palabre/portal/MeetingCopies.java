package palabre.portal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// More plenaries like the sixth, for tests that want some.
record MeetingCopies(JdbcClient sql) {

    UUID add(int number, LocalDate first, String host, String stage) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into meetings.meeting (id, kind, number, commission, supplementary, plenary, first_day, last_day, host, city, mode,
                                              ground, requester, basis, decision, chair, theme, stage, postponements, cancellation,
                                              as_it_was, version)
                select :id, kind, :number, commission, supplementary, plenary, :first, :last, :host, city, mode, ground, requester, basis,
                       decision, chair, theme, :stage, postponements, cancellation, as_it_was, 0
                  from meetings.meeting where kind = 'PLENARY' and number = 6
                """)
                .param("id", id).param("number", number).param("first", first).param("last", first.plusDays(2))
                .param("host", host).param("stage", stage)
                .update();
        return id;
    }
}
