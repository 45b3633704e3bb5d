package id.lapor.routing.routing;

/** Why a rule did not decide. */
public enum WhyNot {
    NO_CONDUCT_ALLEGED,
    CONDUCT_ALLEGED,
    NO_UNIT_NAMED,
    UNIT_NOT_VALID,
    UNIT_ACCUSED,
    NO_CATEGORY,
    CATEGORY_NOT_VALID
}
