/**
 * The settings of a service's HTTP edge. Services set them in their application.yml and use the packages below; nothing here knows a complaint.
 */
@NullMarked
package id.lapor.edge;

import org.jspecify.annotations.NullMarked;
