package palabre.meetings.web;

import java.util.List;
import palabre.ui.Text;

/// The countries of a commission on the day of its meeting, and the version of the composition that says so.
public record Seated(int version, List<Text> countries) {}
