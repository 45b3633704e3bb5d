/**
 * How a document publishes one record of reference data. Units, procedures and categories are such documents; the loading of
 * reference data treats them alike.
 */
@NullMarked
package id.lapor.routing.publication;

import org.jspecify.annotations.NullMarked;
