/**
 * Calls, server-sent events and the dashboard. Asks the view; decides who sees which units.
 */
@NullMarked
package id.lapor.reporting.web;

import org.jspecify.annotations.NullMarked;
