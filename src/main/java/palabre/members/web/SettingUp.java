package palabre.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.members.Person;
import palabre.members.Totp;
import palabre.printing.QrCode;

/// A second factor being set up: the secret offered, the same until the telephone has answered.
public record SettingUp(Totp secret, String address, QrCode square) {

    private static final String OFFERED = "palabre.second-factor.offered";
    private static final String CODES = "palabre.second-factor.codes";

    static SettingUp of(Person person, HttpServletRequest request) {
        var session = request.getSession();
        var offered = (@Nullable String) session.getAttribute(OFFERED);
        var secret = offered == null ? Totp.fresh() : new Totp(offered);
        session.setAttribute(OFFERED, secret.secret());
        var address = secret.address(person.mail());
        return new SettingUp(secret, address, QrCode.of(address));
    }

    static void done(HttpServletRequest request) {
        request.getSession().removeAttribute(OFFERED);
    }

    /// Kept until they are looked at, once.
    static void keep(List<String> codes, HttpServletRequest request) {
        request.getSession().setAttribute(CODES, String.join(" ", codes));
    }

    static List<String> taken(HttpServletRequest request) {
        var session = request.getSession();
        var codes = (@Nullable String) session.getAttribute(CODES);
        session.removeAttribute(CODES);
        return codes == null ? List.of() : List.of(codes.split(" "));
    }
}
