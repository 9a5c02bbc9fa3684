package io.guiju.pack;

import io.guiju.internal.pack.Sealer;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The last step of building a module with packs: checks each pack it announces against everything
 * that {@link RulePack#load} checks, and writes its seal. Run by Maven after the rules are
 * compiled.
 */
public final class SealPacks {
  private SealPacks() {}

  /**
   * @param arguments the folder of the module's resources, and that of its compiled classes
   * @throws PackException if a pack is refused
   */
  public static void main(String[] arguments) throws IOException {
    new Sealer(Path.of(arguments[0]), Path.of(arguments[1])).sealAll();
  }
}
