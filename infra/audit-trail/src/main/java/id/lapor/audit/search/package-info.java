/**
 * The auditor's side: search, page and verification of a service's trail.
 * Open to the role AUDITOR only.
 */
@NullMarked
package id.lapor.audit.search;

import org.jspecify.annotations.NullMarked;
