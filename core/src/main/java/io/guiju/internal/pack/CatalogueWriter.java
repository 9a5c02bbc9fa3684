package io.guiju.internal.pack;

import io.guiju.internal.rule.DrlText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the catalogue of a pack: every text once, then what is made of them. */
final class CatalogueWriter {
  private final WrittenFiles files;
  private final Seal seal;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  CatalogueWriter(WrittenFiles files, Seal seal) {
    this.files = files;
    this.seal = seal;
  }

  byte[] write() {
    List<String> names = new ArrayList<>(files.names());
    names.add(Seal.FILE.substring(1));
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
      text(file.getValue().written());
      texts(file.getValue().names());
    }
    return withTexts();
  }

  private byte[] withTexts() {
    byte[] rest = out.toByteArray();
    out.reset();
    number(texts.size());
    for (String text : texts.keySet()) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(encoded.length);
      out.writeBytes(encoded);
    }
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
    number(all.size());
    for (String text : all) {
      text(text);
    }
  }

  private void text(String text) {
    number(texts.computeIfAbsent(text, t -> texts.size()));
  }

  private void number(int number) {
    for (; number > 0x7F; number >>>= 7) {
      out.write(number & 0x7F | 0x80);
    }
    out.write(number);
  }
}
