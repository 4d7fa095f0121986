package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Function;
import palabre.ui.Language;

/// Everyone the house knows.
@Repository
@Transactional
public class People {

    /// Appointments that are not over on a day, of people whose account was not taken back.
    private static final String LISTED = """
            select p.title, p.name, p.mail, p.language, a.id, a.person, a.function, a.scope, a.seat, a.since, a.until, a.basis
              from members.appointment a
              join members.person p on p.id = a.person
              left join members.account on account.person = p.id
             where (a.until is null or a.until > :day and a.until > a.since)
               and coalesce(account.stage, 'INVITED') in ('INVITED', 'ACTIVE', 'DORMANT')
            """;

    private final JdbcClient sql;

    People(JdbcClient sql) {
        this.sql = sql;
    }

    /// Makes someone known; they may not enter before an account is opened, nor act before they are appointed.
    public Person register(String title, String name, String mail, Language language) {
        var person = new Person(PersonId.next(), title.strip(), name.strip(), mail.strip(), language);
        sql.sql("""
                insert into members.person (id, title, name, mail, language)
                values (:id, :title, :name, :mail, :language)
                """)
                .param("id", person.id().value()).param("title", person.title()).param("name", person.name())
                .param("mail", person.mail()).param("language", person.language().name())
                .update();
        return person;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return sql.sql("select id, title, name, mail, language from members.person where id = :id")
                .param("id", id.value()).query(People::person).optional();
    }

    @Transactional(readOnly = true)
    public Optional<Person> withMail(String mail) {
        return sql.sql("select id, title, name, mail, language from members.person where lower(mail) = lower(:mail)")
                .param("mail", mail.strip()).query(People::person).optional();
    }

    /// Those who hold a function for a scope on a day and whose account was not taken back: whom to write to.
    @Transactional(readOnly = true)
    public List<Person> holding(Function function, String scope, LocalDate day) {
        return sql.sql("""
                select distinct p.id, p.title, p.name, p.mail, p.language
                  from members.appointment a
                  join members.person p on p.id = a.person
                  left join members.account on account.person = p.id
                 where a.function = :function and a.scope = :scope
                   and a.since <= :day and (a.until is null or a.until > :day)
                   and coalesce(account.stage, 'INVITED') in ('INVITED', 'ACTIVE', 'DORMANT')
                 order by p.name
                """)
                .param("function", function.name()).param("scope", scope).param("day", day)
                .query(People::person).list();
    }

    @Transactional(readOnly = true)
    public Map<PersonId, Person> named(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of()
                : sql.sql("select id, title, name, mail, language from members.person where id in (:ids)")
                        .param("ids", ids.stream().map(PersonId::value).toList()).query(People::person).stream()
                        .collect(Collectors.toUnmodifiableMap(Person::id, one -> one));
    }

    /// Someone in the directory, and what they hold there.
    public record Listed(Person person, Appointment appointment) {}

    /// Who acts for a scope on a day, in any of these functions.
    @Transactional(readOnly = true)
    public List<Listed> acting(String scope, Collection<Function> functions, LocalDate day) {
        return sql.sql(LISTED + """
                   and a.scope = :scope and a.function in (:functions) and a.since <= :day
                 order by a.function, p.name
                """)
                .param("scope", scope).param("functions", functions.stream().map(Function::name).toList())
                .param("day", day).query(People::listed).list();
    }

    /// Who has a seat in any administration, on a day or from a later one.
    @Transactional(readOnly = true)
    List<Listed> seated(LocalDate day) {
        return sql.sql(LISTED + " and a.seat is not null order by a.since, p.name").param("day", day).query(People::listed).list();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(new Person(new PersonId(row.getObject("person", UUID.class)), row.getString("title"), row.getString("name"),
                row.getString("mail"), Language.valueOf(row.getString("language"))), Appointments.appointment(row, number));
    }

    void speak(PersonId id, Language language) {
        sql.sql("update members.person set language = :language, version = version + 1 where id = :id")
                .param("language", language.name()).param("id", id.value()).update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(new PersonId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("name"),
                row.getString("mail"), Language.valueOf(row.getString("language")));
    }

    /// Someone and the administration they act for.
    public record Spokesperson(Person person, AdministrationId administration) {}

    /// Who acts for any administration on a day, in any of these functions.
    @Transactional(readOnly = true)
    public List<Spokesperson> acting(Collection<Function> functions, LocalDate day) {
        return sql.sql("""
                select distinct p.id, p.title, p.name, p.mail, p.language, a.scope
                  from members.appointment a
                  join members.person p on p.id = a.person
                  join members.administration on administration.iso = a.scope
                  left join members.account on account.person = p.id
                 where a.function in (:functions) and a.since <= :day and (a.until is null or a.until > :day)
                   and coalesce(account.stage, 'INVITED') in ('INVITED', 'ACTIVE')
                 order by a.scope, p.name
                """)
                .param("functions", functions.stream().map(Function::name).toList()).param("day", day)
                .query((row, number) -> new Spokesperson(person(row, number), new AdministrationId(row.getString("scope")))).list();
    }
}
