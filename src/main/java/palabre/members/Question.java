package palabre.members;

import java.util.List;
import palabre.ui.Message;

/// What an authority is asked to decide: in one sentence, then in its particulars. `content` changes whenever what would
/// be signed does; `concerned` are the addresses of those who proposed it or whom it is about: no link goes there.
public record Question(AdministrationId administration, Message what, List<Message> particulars, String content,
        List<String> concerned) {

    public Question {
        particulars = List.copyOf(particulars);
        concerned = List.copyOf(concerned);
    }
}
