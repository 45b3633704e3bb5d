/** What reporters, officers and the bureau do from end to end through the HTTP interfaces, and what bad input gets. */
@NullMarked
package id.lapor.acceptance.journeys;

import org.jspecify.annotations.NullMarked;
