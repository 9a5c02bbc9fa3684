/**
 * An assessment as JSON: {@link io.guiju.json.AssessmentJson} writes one with all that its findings
 * say, and reads it back for the pack it was made with. What a document looks like says the schema
 * {@code assessment.schema.json} beside it. Numbers are exact, and the same assessment is the same
 * bytes. {@link io.guiju.json.FactsJson} reads the facts of a record in the same form.
 */
@NullMarked
package io.guiju.json;

import org.jspecify.annotations.NullMarked;
