/**
 * Every refusal and failure, however early it falls, becomes one ProblemDetail or one designed page.
 * Services throw {@link id.lapor.edge.problem.Refusal}; everything else here is wiring.
 */
@NullMarked
package id.lapor.edge.problem;

import org.jspecify.annotations.NullMarked;
