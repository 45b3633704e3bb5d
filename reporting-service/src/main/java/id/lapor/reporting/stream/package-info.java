/**
 * The Kafka Streams topology and all that only streams need. Put together by Spring Cloud Stream; the ledger asks its store.
 */
@NullMarked
package id.lapor.reporting.stream;

import org.jspecify.annotations.NullMarked;
