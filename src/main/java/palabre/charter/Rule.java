package palabre.charter;

import java.util.Arrays;
import java.util.Optional;

/// Every rule of the charter, by its id; what it says, how it is read and how strictly it holds is in the catalogue.
public enum Rule {
    R_ORG_01, R_ORG_02, R_ORG_03, R_ORG_04, R_ORG_05, R_ORG_06, R_ORG_07, R_ORG_08, R_ORG_09, R_ORG_10, R_ORG_11,
    R_ORG_12, R_ORG_13, R_ORG_14,
    R_OBJ_01, R_OBJ_02, R_OBJ_03, R_OBJ_04, R_OBJ_05, R_OBJ_06,
    R_PRES_01, R_PRES_02, R_PRES_03, R_PRES_04, R_PRES_05, R_PRES_06, R_PRES_07, R_PRES_08, R_PRES_09, R_PRES_10,
    R_PRES_11, R_PRES_12,
    R_SG_01, R_SG_02, R_SG_03, R_SG_04, R_SG_05,
    R_COM_01, R_COM_02, R_COM_03, R_COM_04, R_COM_05, R_COM_06, R_COM_07, R_COM_08, R_COM_09, R_COM_10, R_COM_11,
    R_COM_12, R_COM_13, R_COM_14, R_COM_15, R_COM_16, R_COM_17, R_COM_18, R_COM_19, R_COM_20, R_COM_21, R_COM_22,
    R_COM_23, R_COM_24,
    R_FCT_01, R_FCT_02, R_FCT_03, R_FCT_04, R_FCT_05, R_FCT_06, R_FCT_07, R_FCT_08, R_FCT_09,
    R_FUND_01, R_FUND_02, R_FUND_03, R_FUND_04, R_FUND_05, R_FUND_06, R_FUND_07, R_FUND_08,
    R_PLEN_01, R_PLEN_02, R_PLEN_03, R_PLEN_04, R_PLEN_05, R_PLEN_06, R_PLEN_07, R_PLEN_08, R_PLEN_09, R_PLEN_10,
    R_PLEN_11, R_PLEN_12, R_PLEN_13, R_PLEN_14, R_PLEN_15, R_PLEN_16, R_PLEN_17, R_PLEN_18, R_PLEN_19, R_PLEN_20,
    R_PLEN_21,
    R_MAND_01, R_MAND_02, R_MAND_03, R_MAND_04, R_MAND_05, R_MAND_06, R_MAND_07, R_MAND_08, R_MAND_09, R_MAND_10,
    R_RSLT_01, R_RSLT_02,
    R_REP_01, R_REP_02, R_REP_03,
    R_PREP_01, R_PREP_02, R_PREP_03, R_PREP_04, R_PREP_05, R_PREP_06, R_PREP_07, R_PREP_08, R_PREP_09,
    R_LOG_01, R_LOG_02, R_LOG_03, R_LOG_04, R_LOG_05, R_LOG_06, R_LOG_07, R_LOG_08, R_LOG_09, R_LOG_10, R_LOG_11,
    R_LOG_12, R_LOG_13, R_LOG_14, R_LOG_15, R_LOG_16, R_LOG_17,
    R_PART_01, R_PART_02, R_PART_03, R_PART_04, R_PART_05, R_PART_06,
    R_CMT_01, R_CMT_02, R_CMT_03, R_CMT_04, R_CMT_05, R_CMT_06, R_CMT_07, R_CMT_08, R_CMT_09, R_CMT_10, R_CMT_11,
    R_CMT_12, R_CMT_13, R_CMT_14, R_CMT_15, R_CMT_16, R_CMT_17, R_CMT_18, R_CMT_19, R_CMT_20, R_CMT_21, R_CMT_22,
    R_CMT_23, R_CMT_24, R_CMT_25, R_CMT_26, R_CMT_27, R_CMT_28, R_CMT_29, R_CMT_30, R_CMT_31, R_CMT_32;

    /// As people write it: `R-PREP-09`.
    public String id() {
        return name().replace('_', '-');
    }

    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
