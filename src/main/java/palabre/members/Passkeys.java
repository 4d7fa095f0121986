package palabre.members;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The passkeys people enter with: kept on their own devices, only the public half is here.
@Repository
@Transactional
public class Passkeys implements UserCredentialRepository {

    private final JdbcClient sql;

    Passkeys(JdbcClient sql) {
        this.sql = sql;
    }

    /// A passkey as its owner sees it.
    public record Listed(String id, String label, Instant created, Instant lastUsed) {}

    @Transactional(readOnly = true)
    public List<Listed> of(PersonId person) {
        return findByUserId(handle(person)).stream()
                .map(one -> new Listed(one.getCredentialId().toBase64UrlString(), one.getLabel(), one.getCreated(), one.getLastUsed()))
                .toList();
    }

    public void remove(PersonId person, String id) {
        if (sql.sql("delete from members.passkey where id = :id and person = :person")
                .param("id", Bytes.fromBase64(id).getBytes()).param("person", person.value()).update() == 0) {
            throw new NoSuchElementException("passkey " + id);
        }
    }

    int removeAll(PersonId person) {
        return sql.sql("delete from members.passkey where person = :person").param("person", person.value()).update();
    }

    /// How authenticators know a person: not by their address, which may change.
    public static Bytes handle(PersonId person) {
        var bytes = ByteBuffer.allocate(16);
        bytes.putLong(person.value().getMostSignificantBits()).putLong(person.value().getLeastSignificantBits());
        return new Bytes(bytes.array());
    }

    public static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public void delete(Bytes id) {
        sql.sql("delete from members.passkey where id = :id").param("id", id.getBytes()).update();
    }

    @Override
    public void save(CredentialRecord one) {
        sql.sql("""
                insert into members.passkey (id, person, label, public_key, signature_count, uv_initialized, transports,
                        backup_eligible, backup_state, attestation, attestation_client, created, last_used)
                values (:id, :person, :label, :key, :count, :uv, :transports, :eligible, :backup, :attestation, :client,
                        :created, :used)
                    on conflict (id) do update
                   set signature_count = excluded.signature_count, uv_initialized = excluded.uv_initialized,
                       backup_eligible = excluded.backup_eligible, backup_state = excluded.backup_state,
                       last_used = excluded.last_used
                 where passkey.person = excluded.person
                """)
                .param("id", one.getCredentialId().getBytes())
                .param("person", person(one.getUserEntityUserId()).value())
                .param("label", one.getLabel())
                .param("key", one.getPublicKey().getBytes())
                .param("count", one.getSignatureCount())
                .param("uv", one.isUvInitialized())
                .param("transports", one.getTransports().stream().map(AuthenticatorTransport::getValue).collect(Collectors.joining(" ")))
                .param("eligible", one.isBackupEligible())
                .param("backup", one.isBackupState())
                .param("attestation", bytes(one.getAttestationObject()), Types.BINARY)
                .param("client", bytes(one.getAttestationClientDataJSON()), Types.BINARY)
                .param("created", Timestamp.from(one.getCreated()))
                .param("used", Timestamp.from(one.getLastUsed()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql("select * from members.passkey where id = :id").param("id", id.getBytes())
                .query(Passkeys::passkey).optional().orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return sql.sql("select * from members.passkey where person = :person order by created")
                .param("person", person(handle).value()).query(Passkeys::passkey).list();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(handle(new PersonId(row.getObject("person", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(Arrays.stream(row.getString("transports").split(" ")).filter(name -> !name.isEmpty())
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toUnmodifiableSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(bytes(row.getBytes("attestation_client")))
                .created(row.getTimestamp("created").toInstant())
                .lastUsed(row.getTimestamp("last_used").toInstant())
                .label(row.getString("label"))
                .build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes column) {
        return column == null ? null : column.getBytes();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] column) {
        return column == null ? null : new Bytes(column);
    }
}
