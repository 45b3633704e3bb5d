/**
 * Tests of the package web.
 * They live beside the package that they test.
 */
@NullMarked
package id.lapor.intake.web;

import org.jspecify.annotations.NullMarked;
