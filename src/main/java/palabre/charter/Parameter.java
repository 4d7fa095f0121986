package palabre.charter;

import java.util.Arrays;
import java.util.Optional;

/// What the charter leaves to be set, or what its reading may change: each by the key the group knows it by.
/// Its range, its first value and the rules it belongs to are in the catalogue.
public enum Parameter {
    GROUP_ZONE("gtr.fuseau"),
    WORKING_LANGUAGES("langues.travail"),
    INTERPRETATION_LANGUAGES("langues.interpretation"),
    PLENARY_INTERVAL_YEARS("pleniere.intervalle.annees"),
    PLENARY_FIRST_MONTH("pleniere.mois.debut"),
    PLENARY_LAST_MONTH("pleniere.mois.fin"),
    PLENARY_DAYS("pleniere.duree.jours"),
    PLENARY_DEFAULT_HOST("pleniere.hote.defaut"),
    HOST_DECIDED_BY("hote.decideur"),
    COMMISSION_COUNT("commission.nombre"),
    COMMISSION_FIRST_MONTH("commission.mois.debut"),
    COMMISSION_LAST_MONTH("commission.mois.fin"),
    COMMISSION_MIN_DAYS("commission.duree.min"),
    COMMISSION_PER_YEAR("commission.min.parAn"),
    COMMISSION_DAYS_BEFORE("commission.anneePleniere.decalage"),
    COMMISSION_DAYS_UNIT("commission.anneePleniere.unite"),
    COMMISSION_SAME_PLACE("commission.anneePleniere.memeLieu"),
    COMPOSITION_AFTER_PLENARY("commission.composition.apresPleniereNo"),
    COMMISSION_EXCLUSIVE("commission.appartenance.exclusive"),
    COMMISSION_HOST_MEMBER("commission.hote.membreObligatoire"),
    ELECTIVE_ASSESSORS("sg.assesseurs.electifs"),
    SG_TRIAGE_DAYS("sg.tri.delai.jours"),
    RAPPORTEURS_MIN("rapporteurs.min"),
    PARTICIPANTS_MAX("participants.max.parCategorie"),
    QUORUM_FOLLOWED("quorum.actif"),
    CANDIDATURE_DAYS("candidature.delai"),
    CONFIRMATION_DAYS("confirmation.delai"),
    ITEMS_CALL_DAYS("appelPoints.delai"),
    CONSULTATION_OPENING_DAYS("consultation.ouverture"),
    CONSULTATION_DAYS("consultation.delai.jours"),
    AGENDA_DAYS_PLENARY("ordreDuJour.delai.pleniere"),
    AGENDA_DAYS_COMMISSION("ordreDuJour.delai.commission"),
    AGENDA_FOLLOWS_DOCUMENTS("ordreDuJour.suitDelaiDocuments"),
    INVITATION_DAYS_PLENARY("invitation.delai.pleniere"),
    INVITATION_DAYS_COMMISSION("invitation.delai.commission"),
    REMINDER_FIRST_PLENARY("relance.pleniere.premiere"),
    REMINDER_SECOND_PLENARY("relance.pleniere.deuxieme"),
    REMINDER_THIRD_PLENARY("relance.pleniere.troisieme"),
    REMINDER_FIRST_COMMISSION("relance.commission.premiere"),
    REMINDER_SECOND_COMMISSION("relance.commission.deuxieme"),
    DESIGNATION_DAYS_PLENARY("designation.delai.pleniere"),
    DESIGNATION_DAYS_COMMISSION("designation.delai.commission"),
    CONTRIBUTION_DAYS_PLENARY("contribution.delai.pleniere"),
    CONTRIBUTION_DAYS_COMMISSION("contribution.delai.commission"),
    DOCUMENTS_DAYS("documents.delai.jours"),
    FUNDING_REVIEW_DAYS("financement.revue"),
    VISA_DAYS("visa.delai"),
    LOGISTICS_REVIEW_DAYS("logistique.revue"),
    PARTICIPANT_LIST_DAYS("listeParticipants.delai"),
    REPORT_CORRECTION_DAYS("rapport.correction.delai.jours"),
    REPORT_DISTRIBUTED_BY("rapport.diffuseur"),
    REPORT_DAYS("rapport.diffusion.delai.jours"),
    ANNUAL_REPORT_DAYS("rapport.annuel.delai.jours"),
    EXPERTS_DAYS("experts.transmission.delai.jours"),
    EXPERTS_GAP_DAYS("experts.ecart.pleniere.jours"),
    PLAN_VALIDATED_BY_EXPERTS("plan.validation.experts"),
    REGIONAL_STRUCTURES("structures.regionales"),
    FUND_COVERS_COMMISSIONS("fonds.couvreCommissions"),
    ALERT_CUSTOMS_DAY("alertes.calendrier.journeeDouane"),
    ALERT_HOLIDAYS("alertes.calendrier.joursFeries"),
    ALERT_MOVABLE_FEASTS("alertes.calendrier.fetesMobiles"),
    ALERT_WEEKENDS("alertes.calendrier.finsDeSemaine");

    private final String key;

    Parameter(String key) {
        this.key = key;
    }

    /// As people write it: `documents.delai.jours`.
    public String key() {
        return key;
    }

    public static Optional<Parameter> of(String key) {
        return Arrays.stream(values()).filter(parameter -> parameter.key.equals(key)).findFirst();
    }
}
