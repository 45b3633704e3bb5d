/**
 * The procedure (<i>SOP</i>) with its limits, as routing publishes it, version by version. The case file asks it when a
 * report is dispositioned.
 */
@NullMarked
package id.lapor.followup.sop;

import org.jspecify.annotations.NullMarked;
