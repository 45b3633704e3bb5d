package id.lapor.acceptance.journeys;

import id.lapor.acceptance.stack.SharedStack;
import org.junit.jupiter.api.extension.ExtendWith;

/** The journeys on what {@code ./lapor up} starts by itself. */
@ExtendWith(SharedStack.class)
class OwnStackJourneyTests implements ReportJourney {}
