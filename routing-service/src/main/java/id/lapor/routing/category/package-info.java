/**
 * The subjects that a report can have and the units that answer for them. Values and the document that publishes a category.
 */
@NullMarked
package id.lapor.routing.category;

import org.jspecify.annotations.NullMarked;
