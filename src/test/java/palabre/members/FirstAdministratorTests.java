package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstAdministratorTests extends Cast {

    @Autowired
    FirstAdministrator first;

    @Test
    void whoeverStartsTheHouseOpensItOnce() {
        var before = first.link().orElseThrow();
        var path = first.link().orElseThrow();
        assertThat(visitors.anyone().get(before).status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/sign-in/first/devine").status()).isEqualTo(404);
        var visitor = visitors.anyone();
        assertThat(visitor.get(path).words()).contains("Ouvrir la maison");
        assertThat(visitor.post(path, "name", "", "mail", "x", "password", "court").status()).isEqualTo(422);
        assertThat(visitor.post(path, "name", "Première", "mail", "premiere@demo.example", "password", "une phrase bien longue").status()).isEqualTo(303);
        assertThat(visitor.get("/technical/accounts").words()).contains("Première", "actif", "administration technique");
        assertThat(visitors.anyone().post(path, "name", "Autre", "mail", "autre@demo.example", "password", "une phrase bien longue").status()).isEqualTo(404);
        assertThat(first.link()).isEmpty();
    }
}
