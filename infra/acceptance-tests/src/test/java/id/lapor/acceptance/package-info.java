/**
 * Black-box tests of the whole platform: journeys of its users and faults of its machines, through HTTP, browser and real
 * protocols. Packages: {@code stack} (the installation under test), {@code journeys}, {@code browser}, {@code faults}.
 */
@NullMarked
package id.lapor.acceptance;

import org.jspecify.annotations.NullMarked;
