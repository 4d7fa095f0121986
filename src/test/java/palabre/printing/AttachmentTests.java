package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AttachmentTests {

    @Test
    void aFileNameKeepsItsAccents() throws Exception {
        var response = new MockHttpServletResponse();
        new Calendar("Réunions", List.of()).answer("réunions.ics").render(Map.of(), new MockHttpServletRequest(), response);
        assertThat(response.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;")
                .contains("filename*=UTF-8''r%C3%A9unions.ics");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void aWorkbookSaysWhatItIs() throws Exception {
        var response = new MockHttpServletResponse();
        new Workbook("x", List.of("a"), List.of()).answer("x.xlsx").render(Map.of(), new MockHttpServletRequest(), response);
        assertThat(response.getContentType()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(response.getContentAsByteArray()).startsWith('P', 'K');
    }
}
