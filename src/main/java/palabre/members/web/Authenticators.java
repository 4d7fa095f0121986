package palabre.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import palabre.members.Passkeys;
import palabre.members.People;
import palabre.members.Person;
import palabre.members.PersonId;

/// What the house asks of devices that keep passkeys. It requires that they verify their owner, so that a passkey is
/// two factors by itself: the device, and what unlocks it.
@Component
class Authenticators implements PublicKeyCredentialUserEntityRepository {

    private final People people;
    private final Passkeys passkeys;
    private final Environment environment;

    Authenticators(People people, Passkeys passkeys, Environment environment) {
        this.people = people;
        this.passkeys = passkeys;
        this.environment = environment;
    }

    /// Bound to the address the house is known by; a passkey made for one address serves no other.
    WebAuthnRelyingPartyOperations at(HttpServletRequest request) {
        var origin = origin(request);
        var house = PublicKeyCredentialRpEntity.builder().id(URI.create(origin).getHost()).name("Palabre").build();
        var operations = new Webauthn4JRelyingPartyOperations(this, passkeys, house, Set.of(origin));
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder().residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED).build()));
        operations.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private String origin(HttpServletRequest request) {
        var known = environment.getProperty("PALABRE_ADDRESS", "");
        if (!known.isBlank()) {
            var address = URI.create(known.strip());
            return address.getScheme() + "://" + address.getAuthority();
        }
        var port = request.getServerPort();
        var usual = port == 80 || port == 443;
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return people.find(Passkeys.person(handle)).map(Authenticators::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return people.find(new PersonId(UUID.fromString(person))).map(Authenticators::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder().id(Passkeys.handle(person.id())).name(person.mail())
                .displayName(person.called()).build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("people are registered elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("people are never deleted");
    }
}
