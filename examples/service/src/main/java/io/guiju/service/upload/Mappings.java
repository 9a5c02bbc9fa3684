package io.guiju.service.upload;

import io.guiju.harness.Subjects;
import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.MappingReader;
import io.guiju.harness.propose.MappingText;
import io.guiju.harness.propose.Notes;
import io.guiju.harness.propose.Proposal;
import io.guiju.harness.propose.Proposer;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.service.web.ProblemWords;
import io.guiju.service.web.Refused;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads mappings, and proposes them as {@code guiju map} does. */
@Component
class Mappings {
  private final RulePack pack;

  Mappings(RulePack pack) {
    this.pack = pack;
  }

  /**
   * A mapping that was proposed.
   *
   * @param open whether a person has to complete it
   */
  record Proposed(String text, String notes, boolean open) {}

  /** Nobody who may upload a table may have the service read a database. */
  Mapping read(String text) {
    Mapping mapping = MappingReader.read(Folders.mapping(text), pack);
    if (mapping.files().stream().anyMatch(MappedFile::isDatabase)) {
      throw Refused.of(HttpStatus.UNPROCESSABLE_CONTENT, "register", "mapping.database");
    }
    return mapping;
  }

  Proposed propose(List<SourceFile> files, Language language) {
    Words words = ProblemWords.in(language);
    Proposal proposal =
        new Proposer(pack, Subjects.subjects(pack)).propose(files, FileFormat.UNSAID);
    List<String> lines = new MappingText(pack.vocabulary(), words).lines(proposal);
    return new Proposed(
        String.join("\n", lines) + "\n",
        String.join("\n", new Notes(words).lines(proposal)),
        proposal.isOpen() || proposal.names().isEmpty());
  }
}
