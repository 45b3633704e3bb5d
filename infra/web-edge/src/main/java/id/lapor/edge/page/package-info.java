/**
 * What every page's layout needs: person, language, links across, CSRF token.
 * Added to each rendered model; layouts read it, services do not call it.
 */
@NullMarked
package id.lapor.edge.page;

import org.jspecify.annotations.NullMarked;
