package palabre.members.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// A page that is only read writes nothing: when a session was last used is noted to the minute.
/// All else that changes in a session is written at once.
@Configuration(proxyBeanMethods = false)
class SessionRows {

    private static final String NOTED_TO_THE_MINUTE = """
            update %TABLE_NAME% as noted
               set session_id = now.id, last_access_time = now.used, max_inactive_interval = now.patience, expiry_time = now.expiry,
                   principal_name = now.person
              from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
                as now (id, used, patience, expiry, person, key)
             where noted.primary_id = now.key
               and (now.used - noted.last_access_time >= 60000
                    or (noted.session_id, noted.max_inactive_interval, noted.principal_name)
                       is distinct from (now.id, now.patience, now.person))
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsAreNotedToTheMinute() {
        return sessions -> sessions.setUpdateSessionQuery(NOTED_TO_THE_MINUTE);
    }
}
