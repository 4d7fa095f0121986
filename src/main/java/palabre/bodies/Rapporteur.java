package palabre.bodies;

import palabre.members.AdministrationId;

/// Someone of a country, chosen to report on a plenary and to follow up what it decided.
public record Rapporteur(AdministrationId country, Bearer bearer) {}
