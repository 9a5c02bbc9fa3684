package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Refuses workbooks that are made to do harm, before anything reads what they hold. */
final class XlsxPacking {
  private static final int PARTS = 10_000;
  private static final long UNSUSPICIOUS = 100L << 20;
  private static final long TOO_LARGE = 16L << 30;

  /** What is written by spreadsheets is packed to a tenth or so. */
  private static final long SUSPICIOUS_RATIO = 100;

  private final SourceFile file;
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  XlsxPacking(SourceFile file) {
    this.file = file;
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    xml.setXMLReporter((message, type, information, at) -> {});
  }

  /**
   * Whether it has styles, without which numbers are only numbers.
   *
   * @throws Failure if unpacking it would never end, or its parts define entities
   */
  boolean isStyled(Path path) throws IOException {
    try (ZipFile packed = new ZipFile(path.toFile())) {
      List<? extends ZipEntry> parts = Collections.list(packed.entries());
      long left = parts.size() > PARTS ? 0 : TOO_LARGE;
      for (ZipEntry part : parts) {
        left -= size(packed, part, left);
        if (left <= 0) {
          throw Failure.unreadable("xlsx.bomb", file.shown());
        }
        refuseEntities(packed, part);
      }
      return parts.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
    }
  }

  /** What a part says of its own size is not believed. */
  private static long size(ZipFile packed, ZipEntry part, long most) throws IOException {
    long packedSize = Math.max(1, part.getCompressedSize());
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = packed.getInputStream(part)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > UNSUSPICIOUS && size / packedSize > SUSPICIOUS_RATIO) {
          return most;
        }
      }
    }
    return size;
  }

  private void refuseEntities(ZipFile packed, ZipEntry part) throws IOException {
    try (InputStream in = packed.getInputStream(part)) {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      for (int event = reader.getEventType();
          event != XMLStreamConstants.START_ELEMENT;
          event = reader.next()) {
        if (event == XMLStreamConstants.DTD) {
          throw Failure.unreadable("xlsx.entities", file.shown(), part.getName());
        }
      }
    } catch (XMLStreamException e) {
      if (part.getName().matches(".*\\.(xml|rels)")) {
        throw Failure.unreadable("xlsx.broken", file.shown(), part.getName());
      }
    }
  }
}
