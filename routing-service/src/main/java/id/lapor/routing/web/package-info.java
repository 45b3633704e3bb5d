/**
 * The routing service over HTTP: public reference data, the desk's calls and pages, and the ledger. Calls use cases and
 * repositories, and turns refusals into problems.
 */
@NullMarked
package id.lapor.routing.web;

import org.jspecify.annotations.NullMarked;
