/**
 * Units, categories and procedure as routing publishes them, and the regencies of the country.
 * Filing checks against it and pages choose from it; only the consumer of the reference topic changes it.
 */
@NullMarked
package id.lapor.intake.reference;

import org.jspecify.annotations.NullMarked;
