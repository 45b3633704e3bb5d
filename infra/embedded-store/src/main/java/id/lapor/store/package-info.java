/**
 * The store of one machine: MongoDB's protocol over one durable file, as a process or inside a test.
 * Only this package is meant for callers: the local stack starts the process, tests start it in their own JVM.
 */
@NullMarked
package id.lapor.store;

import org.jspecify.annotations.NullMarked;
