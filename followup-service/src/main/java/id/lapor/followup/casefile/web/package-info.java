/**
 * The case file over HTTP: the JSON interface and the officers' pages. Both ask the same use cases; no rule lives here.
 */
@NullMarked
package id.lapor.followup.casefile.web;

import org.jspecify.annotations.NullMarked;
