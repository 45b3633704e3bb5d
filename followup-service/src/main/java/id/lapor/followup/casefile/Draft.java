package id.lapor.followup.casefile;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An answer that somebody is still writing. It lies beside the case, so that saving it disturbs nobody's work.
 *
 * @param id the case's id and the writer's name
 */
@Document("drafts")
public record Draft(@Id String id, String caseId, String text, Instant savedAt) {}
