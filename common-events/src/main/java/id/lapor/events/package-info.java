/**
 * What the services say to each other: sealed families of event records, their wire names and the topics they travel on.
 * Every service may read this package; it knows nothing but the JDK, Jackson's annotations and JSpecify.
 */
@NullMarked
package id.lapor.events;

import org.jspecify.annotations.NullMarked;
