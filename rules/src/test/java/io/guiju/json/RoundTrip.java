package io.guiju.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** An assessment written, validated, read and written again. */
public final class RoundTrip {
  private static final JsonSchema SCHEMA = schema();

  private RoundTrip() {}

  /** The document, which is valid, reads back equal and has the same bytes when written again. */
  public static String of(RulePack pack, Assessment assessment) {
    AssessmentJson json = AssessmentJson.of(pack);
    String written = json.write(assessment);
    assertThat(errors(written)).isEmpty();
    Assessment read = json.read(written);
    assertThat(json.write(read)).isEqualTo(written);
    assertThat(read.pack()).isEqualTo(assessment.pack());
    assertThat(read.asOf()).isEqualTo(assessment.asOf());
    assertThat(read.findings()).hasSameSizeAs(assessment.findings());
    for (int i = 0; i < read.findings().size(); i++) {
      Finding derived = assessment.findings().get(i);
      Finding again = read.findings().get(i);
      assertThat(again.equals(derived)).as("%s", derived).isTrue();
      assertThat(derived.equals(again)).as("%s", derived).isTrue();
      assertThat(again).hasSameHashCodeAs(derived).hasToString(derived.toString());
    }
    return written;
  }

  static Set<ValidationMessage> errors(String document) {
    return SCHEMA.validate(document, InputFormat.JSON);
  }

  static String schemaText() {
    try (InputStream in = AssessmentJson.class.getResourceAsStream("assessment.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema schema() {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schemaText(), config);
  }
}
