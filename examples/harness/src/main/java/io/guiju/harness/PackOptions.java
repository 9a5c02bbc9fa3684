package io.guiju.harness;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Nearest;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which pack a command is about. */
final class PackOptions {
  @Option(names = "--pack", paramLabel = "ID", descriptionKey = "pack")
  private @Nullable String pack;

  RulePack load() {
    return PackChoice.load(pack);
  }

  /** The provision of this id, or a failure that names the nearest. */
  static Provision provision(RulePack pack, String id) {
    Provision provision = pack.provision(id);
    if (provision == null) {
      List<String> known = pack.provisions().stream().map(Provision::id).toList();
      throw Failure.wrong("provision.unknown", id, pack.id(), new Nearest(id, known));
    }
    return provision;
  }
}
