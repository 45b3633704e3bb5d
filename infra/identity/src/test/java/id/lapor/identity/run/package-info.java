/**
 * The provider as services and browsers meet it: started with its own files, spoken to over HTTP.
 * Nothing here is used outside these tests.
 */
@NullMarked
package id.lapor.identity.run;

import org.jspecify.annotations.NullMarked;
