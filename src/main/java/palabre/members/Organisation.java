package palabre.members;

import palabre.ui.Text;

/// Who takes part without being an administration of the region: the regional office, the WCO, observers, partners.
public record Organisation(String code, Text name, String source) {}
