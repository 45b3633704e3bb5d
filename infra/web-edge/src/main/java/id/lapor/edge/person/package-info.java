/**
 * Who is asking, from a bearer token or a signed-in session alike.
 * Controllers take {@link id.lapor.edge.person.Person} as an argument.
 */
@NullMarked
package id.lapor.edge.person;

import org.jspecify.annotations.NullMarked;
