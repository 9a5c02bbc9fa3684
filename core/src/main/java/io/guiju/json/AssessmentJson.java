package io.guiju.json;

import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.pack.RulePack;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes assessments of a pack as JSON, and reads them. This class is immutable and thread-safe.
 *
 * <p>A document can be understood without the pack: it quotes the provisions and labels all that it
 * names. When it is read the pack decides what those say, and what the document says of them is
 * passed over.
 */
public final class AssessmentJson {
  private static final String FORMAT = "guiju-assessment";
  private static final int VERSION = 1;
  private static final Shape DOCUMENT =
      Shape.of("format", "formatVersion", "pack", "asOf", "findings").and(Used.PROPERTIES);
  private static final Shape PACK = Shape.of("id", "version", "digest");

  private final RulePack pack;
  private final Known known;

  private AssessmentJson(RulePack pack) {
    this.pack = pack;
    this.known = new Known(pack);
  }

  public static AssessmentJson of(RulePack pack) {
    return new AssessmentJson(pack);
  }

  /**
   * The assessment with all its explanations, ways and ladders, which are searched for it.
   *
   * @throws IllegalArgumentException if it is of another pack, or holds a value that the format has
   *     no form for
   */
  public String write(Assessment assessment) {
    if (!assessment.pack().equals(pack.id()) || !assessment.version().equals(pack.version())) {
      throw new IllegalArgumentException(
          "The assessment is of the pack "
              + assessment.pack()
              + " "
              + assessment.version()
              + ", and this writes those of "
              + pack.id()
              + " "
              + pack.version()
              + ": use the pack it was made with");
    }
    Used used = new Used(pack);
    Entries document =
        new Entries()
            .put("format", FORMAT)
            .put("formatVersion", VERSION)
            .put(
                "pack",
                new Entries()
                    .put("id", pack.id())
                    .put("version", pack.version())
                    .put("digest", pack.digest()))
            .put("asOf", assessment.asOf().toString())
            .put(
                "findings",
                assessment.findings().stream()
                    .map(finding -> FindingJson.write(finding, assessment.asOf(), pack, used))
                    .toList());
    return JsonPrinter.print(used.label(document));
  }

  /**
   * Why one finding is as it is, as {@link #write} puts it: an object with its grounds, gaps,
   * missing facts, faults and for whom it is shown. For files of many findings, since ways and
   * ladders are not searched for it.
   */
  public String reasons(Finding finding) {
    return JsonPrinter.print(
        FindingJson.reasons(finding.explanation(), new Entries(), new Used(pack)));
  }

  /**
   * The assessment that was written; equal to it.
   *
   * @throws IllegalArgumentException if the text is no document of this format, or of another pack
   *     than this; the message begins with the place, as a JSON pointer
   */
  public Assessment read(String json) {
    Json in = JsonReader.parse(json);
    in.get("format").require(FORMAT, "this reads no other format");
    in.get("formatVersion")
        .require(VERSION, "read it with a version of the library that knows its format");
    in.shaped(DOCUMENT);
    Json of = in.get("pack").shaped(PACK);
    of.get("id").require(pack.id(), "load the pack that it was made with");
    of.get("version").require(pack.version(), "load the pack in the version it was made with");
    of.get("digest").require(pack.digest(), "the pack has changed since; check the facts again");
    LocalDate asOf = in.get("asOf").date();
    List<Finding> findings =
        in.get("findings").list(finding -> FindingJson.read(finding, asOf, known));
    return new Assessment(pack.id(), pack.version(), asOf, findings);
  }
}
