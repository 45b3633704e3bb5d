/** A small service with people, a store and the trail. */
@NullMarked
package id.lapor.audit.example;

import org.jspecify.annotations.NullMarked;
