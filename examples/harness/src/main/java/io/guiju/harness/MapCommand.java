package io.guiju.harness;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.propose.MappingText;
import io.guiju.harness.propose.Notes;
import io.guiju.harness.propose.Proposal;
import io.guiju.harness.propose.Proposer;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes a mapping for tables by their headings and first rows. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {
  /** A mapping was proposed that a person has to complete, or that rows are rejected by. */
  static final int OPEN = 3;

  private final Console console;
  private final Words words;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<String> files = new ArrayList<>();

  @Mixin private PackOptions pack = new PackOptions();

  @Option(names = "--out", paramLabel = "MAPPING", descriptionKey = "mapOut")
  private @Nullable String out;

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "encoding")
  private @Nullable String encoding;

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
  private @Nullable String sheet;

  MapCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public Integer call() {
    List<SourceFile> sources = files.stream().map(SourceFile::at).toList();
    Set<String> names = new HashSet<>();
    for (SourceFile source : sources) {
      if (!names.add(source.name())) {
        throw Failure.wrong("map.sameName", source.name());
      }
    }
    RulePack loaded = pack.load();
    Charset charset = OptionValues.charset(encoding);
    FileFormat plain = charset == null ? FileFormat.UNSAID : FileFormat.UNSAID.in(charset);
    FileFormat format = sheet == null ? plain : plain.of(sheet);
    Proposal proposal = new Proposer(loaded, Subjects.subjects(loaded)).propose(sources, format);
    List<String> mapping = new MappingText(loaded.vocabulary(), words).lines(proposal);
    if (out == null) {
      mapping.forEach(console.out()::println);
      tell(proposal, console.err());
    } else {
      write(SourceFile.path(out), mapping);
      tell(proposal, console.out());
    }
    return proposal.isOpen() || proposal.isFailing() ? OPEN : 0;
  }

  private void tell(Proposal proposal, PrintWriter to) {
    new Notes(words).lines(proposal).forEach(to::println);
    String mapping = out == null ? "MAPPING" : out;
    String next =
        proposal.names().isEmpty()
            ? "map.next.none"
            : proposal.isOpen()
                ? "map.next.open"
                : proposal.isFailing() ? "map.next.fails" : "map.next";
    String command = proposal.isOfPlan() ? "progress" : "check";
    to.println(words.say(next, String.join(" ", proposal.names()), mapping, command));
  }

  private void write(Path path, List<String> lines) {
    try {
      for (String file : files) {
        if (Files.exists(path) && Files.isSameFile(path, SourceFile.path(file))) {
          throw Failure.wrong("map.outIsInput", path);
        }
      }
      String text = String.join("\n", lines) + "\n";
      if (force) {
        Files.writeString(path, text);
      } else {
        Files.writeString(path, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
    } catch (FileAlreadyExistsException e) {
      throw Failure.wrong("map.exists", path);
    } catch (IOException e) {
      throw Failure.writing(path, e);
    }
  }
}
