/**
 * The chain of records of one service: how a record is made and hashed, how it is appended by several replicas at once,
 * and how the whole is verified. Knows neither HTTP nor people's pages.
 */
@NullMarked
package id.lapor.audit.chain;

import org.jspecify.annotations.NullMarked;
