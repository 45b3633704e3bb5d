/**
 * Lists by cursor: a page of items and where the next begins.
 * Services return {@link id.lapor.edge.paging.Page} from their controllers.
 */
@NullMarked
package id.lapor.edge.paging;

import org.jspecify.annotations.NullMarked;
