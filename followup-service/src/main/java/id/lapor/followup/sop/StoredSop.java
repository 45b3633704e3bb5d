package id.lapor.followup.sop;

import id.lapor.events.SopRecord;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A version of the procedure as it was last published. */
@Document("sops")
record StoredSop(@Id String key, long revision, SopRecord sop) {}
