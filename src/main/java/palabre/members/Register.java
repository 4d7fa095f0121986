package palabre.members;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.store.Mark;
import palabre.store.ReferenceFile;
import palabre.ui.KnownDate;
import palabre.ui.Language;

/// Fills the register of members from the files that came with the program, the first time the house opens.
@Component
@Order(10)
class Register implements ApplicationRunner {

    private final Administrations administrations;
    private final Memberships memberships;
    private final Organisations organisations;

    Register(Administrations administrations, Memberships memberships, Organisations organisations) {
        this.administrations = administrations;
        this.memberships = memberships;
        this.organisations = organisations;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!administrations.none()) {
            return;
        }
        for (var row : ReferenceFile.rows("region/administrations.csv")) {
            administrations.add(administration(row));
        }
        for (var row : ReferenceFile.rows("region/memberships.csv")) {
            memberships.add(membership(row));
        }
        for (var row : ReferenceFile.rows("region/organs.csv")) {
            if (List.of("REGIONAL_OFFICE", "WCO").contains(cell(row, "kind"))) {
                organisations.add(new Organisation(cell(row, "code"), Words.of(row, "name"), cell(row, "source")));
            }
        }
    }

    private static Administration administration(Map<String, String> row) {
        return new Administration(new AdministrationId(cell(row, "iso")), cell(row, "iso3"), Words.of(row, "name"),
                Words.of(row, "sort"), languages(cell(row, "languages")), Words.of(row, "administration"),
                Words.of(row, "head"), ZoneId.of(cell(row, "zone")), cell(row, "currency"),
                Subregion.valueOf(cell(row, "subregion")), Access.valueOf(cell(row, "access")),
                cell(row, "source"), Mark.of(cell(row, "mark")));
    }

    private static Membership membership(Map<String, String> row) {
        return new Membership(new AdministrationId(cell(row, "iso")), new KnownDate(cell(row, "from")),
                known(cell(row, "until")), Standing.valueOf(cell(row, "status")), Words.of(row, "note"),
                cell(row, "source"), Mark.of(cell(row, "mark")));
    }

    private static List<Language> languages(String codes) {
        return Arrays.stream(codes.split(" ")).map(code -> Language.of(code).orElseThrow()).toList();
    }

    private static @Nullable KnownDate known(String date) {
        return date.isEmpty() ? null : new KnownDate(date);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }
}
