package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.RuleOutline;
import io.guiju.internal.rule.RuleOutline.ConditionOutline;
import io.guiju.internal.rule.RuleOutline.PatternOutline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes the catalogue of a pack: every text once, then what is made of them. */
final class CatalogueWriter {
  private final WrittenFiles files;
  private final Seal seal;
  private final List<String> classes;
  private final List<CompiledRule> compiled;
  private final Map<String, Integer> narrow = new LinkedHashMap<>();
  private final Map<String, Integer> wide = new LinkedHashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /**
   * @param classes the files of those that the rules were compiled to, by their names below the
   *     folder
   */
  CatalogueWriter(
      WrittenFiles files, Seal seal, List<String> classes, List<CompiledRule> compiled) {
    this.files = files;
    this.seal = seal;
    this.classes = classes;
    this.compiled = compiled;
  }

  byte[] write() {
    List<String> names = new ArrayList<>(files.names());
    names.add(Seal.FILE.substring(1));
    names.addAll(classes);
    text(Long.toString(Resources.checksum(files.folder(), names)));
    texts(names);
    texts(List.of(seal.digest(), seal.documents()));
    number(seal.rules());
    texts(seal.models());
    number(files.yamls().size());
    for (Map.Entry<String, Yaml> file : files.yamls().entrySet()) {
      text(file.getKey());
      yaml(file.getValue());
    }
    number(files.rules().size());
    for (Map.Entry<String, DrlText> file : files.rules().entrySet()) {
      text(file.getKey());
      text(file.getValue().resource());
      later(file.getValue().written());
      texts(file.getValue().names());
    }
    Map<String, List<RuleOutline>> outlines = new HashMap<>();
    for (CompiledRule rule : compiled) {
      CompiledModel model = rule.compiled();
      outlines.computeIfAbsent(model.className(), name -> model.outlines(rule.text()));
    }
    for (String model : seal.models()) {
      rules(outlines.getOrDefault(model, List.of()));
    }
    return withTexts();
  }

  /** None where one has a predicate that cannot be loaded by itself: the model has to be asked. */
  private void rules(List<RuleOutline> rules) {
    boolean isWhole = rules.stream().allMatch(RuleOutline::isWhole);
    list(isWhole ? rules : List.of(), this::rule);
  }

  private void rule(RuleOutline rule) {
    text(rule.name());
    list(rule.annotations().entrySet(), this::annotation);
    list(rule.patterns(), this::pattern);
    texts(rule.told());
  }

  private void annotation(Map.Entry<String, String> annotation) {
    text(annotation.getKey());
    text(annotation.getValue());
  }

  private void pattern(PatternOutline pattern) {
    text(pattern.variable());
    text(pattern.type());
    text(pattern.quantifier().name());
    list(pattern.conditions(), this::condition);
  }

  private void condition(ConditionOutline condition) {
    text(condition.source());
    text(condition.term());
    text(condition.operator());
    text(condition.limit());
    texts(condition.arguments());
    text(Objects.requireNonNull(condition.predicate().className()));
  }

  private byte[] withTexts() {
    byte[] rest = out.toByteArray();
    out.reset();
    pool(narrow, StandardCharsets.ISO_8859_1);
    pool(wide, StandardCharsets.UTF_16BE);
    out.writeBytes(rest);
    byte[] body = out.toByteArray();
    out.reset();
    out.writeBytes(CatalogueReader.FORMAT);
    out.writeBytes(CatalogueReader.sum(body, 0));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private void yaml(Yaml yaml) {
    number(yaml.line());
    if (yaml.isMap()) {
      out.write(CatalogueReader.MAP);
      number(yaml.map().size());
      for (Map.Entry<String, Yaml> entry : yaml.map().entrySet()) {
        text(entry.getKey());
        yaml(entry.getValue());
      }
    } else if (yaml.isList()) {
      out.write(CatalogueReader.LIST);
      number(yaml.list().size());
      for (Yaml item : yaml.list()) {
        yaml(item);
      }
    } else if (yaml.textOrNull() == null) {
      out.write(CatalogueReader.NOTHING);
    } else {
      out.write(CatalogueReader.TEXT);
      text(yaml.text());
    }
  }

  private void texts(Collection<String> all) {
    list(all, this::text);
  }

  private <T> void list(Collection<T> all, Consumer<T> writer) {
    number(all.size());
    all.forEach(writer);
  }

  private void pool(Map<String, Integer> texts, Charset charset) {
    number(texts.size());
    for (String text : texts.keySet()) {
      number(text.length());
    }
    for (String text : texts.keySet()) {
      out.writeBytes(text.getBytes(charset));
    }
  }

  /** One of a pool, of which the last bit says whether its characters have two bytes. */
  private void text(String text) {
    boolean isWide = text.chars().anyMatch(character -> character > 0xFF);
    Map<String, Integer> pool = isWide ? wide : narrow;
    number(pool.computeIfAbsent(text, t -> pool.size()) << 1 | (isWide ? 1 : 0));
  }

  /** A text that few ask for. */
  private void later(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    out.writeBytes(encoded);
  }

  private void number(int number) {
    for (; number > 0x7F; number >>>= 7) {
      out.write(number & 0x7F | 0x80);
    }
    out.write(number);
  }
}
