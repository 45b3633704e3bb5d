/**
 * Indonesian is spoken without a prefix and English below {@code /en}; an API listens to Accept-Language.
 * Services ask {@link id.lapor.edge.language.Language#of} and otherwise use Spring's locale.
 */
@NullMarked
package id.lapor.edge.language;

import org.jspecify.annotations.NullMarked;
