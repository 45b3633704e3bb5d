/**
 * The one place of the rule who may see a case and who may do what with it. The case file's use cases and lists ask it;
 * it knows units and roles, and of a case only its {@link id.lapor.followup.access.Circle}.
 */
@NullMarked
package id.lapor.followup.access;

import org.jspecify.annotations.NullMarked;
