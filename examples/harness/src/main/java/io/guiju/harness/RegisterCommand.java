package io.guiju.harness;

import io.guiju.harness.words.Words;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What reads a register: which one, under which settings, and where to speak of it. */
abstract class RegisterCommand implements Callable<Integer> {
  final Console console;
  final Words words;

  /** The folder on the class path with the register for when no file is named. */
  final String bundled;

  @Mixin RegisterOptions register = new RegisterOptions();
  @Mixin SettingOptions setting = new SettingOptions();

  RegisterCommand(Console console, String bundled, Words words) {
    this.console = console;
    this.bundled = bundled;
    this.words = words;
  }
}
