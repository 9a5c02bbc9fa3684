package io.guiju.harness.mapping;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads YAML into nodes that know their line and column. */
final class YamlReader {
  private final SourceFile file;
  private final YAMLParser parser;

  private YamlReader(SourceFile file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The one document of a file.
   *
   * @throws Failure if the file cannot be read or is no YAML
   */
  static YamlNode read(SourceFile file) {
    try (InputStream in = file.content().open();
        YAMLParser parser = new YAMLFactory().createParser(utf8(in.readAllBytes()))) {
      return new YamlReader(file, parser).document();
    } catch (CharacterCodingException e) {
      throw Failure.wrong("yaml.encoding", file.shown());
    } catch (JsonProcessingException e) {
      throw position(file, e.getLocation()).wrong("yaml.syntax");
    } catch (IOException e) {
      throw Failure.reading(file.shown(), e);
    }
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private YamlNode document() throws IOException {
    if (parser.nextToken() == null) {
      throw Failure.wrong("yaml.empty", file.shown());
    }
    YamlNode root = node();
    if (parser.nextToken() != null) {
      throw here().wrong("yaml.documents");
    }
    return root;
  }

  private YamlNode node() throws IOException {
    Position at = here();
    if (parser.isCurrentAlias()) {
      throw at.wrong("yaml.alias");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(at);
      case START_ARRAY -> list(at);
      case VALUE_NULL -> YamlNode.nothing(at);
      default -> YamlNode.text(at, parser.getText());
    };
  }

  private YamlNode list(Position at) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return YamlNode.list(at, items);
  }

  private YamlNode map(Position at) throws IOException {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position keyAt = here();
      parser.nextToken();
      if (entries.put(key, new YamlNode.Entry(keyAt, node())) != null) {
        throw keyAt.wrong("yaml.twice", key);
      }
    }
    return YamlNode.map(at, entries);
  }

  private Position here() {
    return position(file, parser.currentTokenLocation());
  }

  private static Position position(SourceFile file, @Nullable JsonLocation location) {
    return location == null
        ? new Position(file.shown(), 1, 1)
        : new Position(file.shown(), location.getLineNr(), location.getColumnNr());
  }
}
