package io.guiju.harness;

import io.guiju.harness.outline.VocabularyPage;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Nearest;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the types of facts of a pack and their terms: what a mapping can give. */
@Command(name = "terms")
final class TermsCommand implements Callable<Integer> {
  private final Console console;
  private final Words words;

  @Mixin private PackOptions pack = new PackOptions();

  @Option(names = "--type", paramLabel = "T", descriptionKey = "type")
  private @Nullable String type;

  TermsCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public Integer call() {
    RulePack loaded = pack.load();
    new VocabularyPage(loaded, words)
        .lines(types(loaded.vocabulary()))
        .forEach(console.out()::println);
    return 0;
  }

  private List<FactType> types(Vocabulary vocabulary) {
    if (type == null) {
      return vocabulary.types();
    }
    FactType asked = vocabulary.type(type);
    if (asked == null) {
      List<String> known = vocabulary.types().stream().map(FactType::name).toList();
      throw Failure.wrong("mapping.type", type, new Nearest(type, known));
    }
    return List.of(asked);
  }
}
