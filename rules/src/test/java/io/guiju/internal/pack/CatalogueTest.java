package io.guiju.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.pack.RulePack;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build read of a pack stands for its files as they are written, and only for those. */
class CatalogueTest {
  private static final String FOLDER = "io/guiju/jiaxing315";
  private static final byte[] BYTES = Resources.bytesOrNull(FOLDER + Catalogue.FILE);

  @Test
  void the_shipped_pack_is_loaded_from_it() {
    assertThat(Catalogue.read(FOLDER).isCurrent()).isTrue();
  }

  @Test
  void it_says_what_the_files_say() {
    Catalogue catalogue = Catalogue.read(FOLDER);
    WrittenFiles written = new WrittenFiles(FOLDER);

    assertThat(catalogue.yamls()).isNotEmpty();
    catalogue.yamls().forEach((name, yaml) -> assertSame(yaml, written.get(name)));
    assertThat(catalogue.rules()).isNotEmpty();
    catalogue
        .rules()
        .forEach(
            (name, drl) -> {
              DrlText other = written.rules(name.substring(0, name.lastIndexOf('.')));
              assertThat(drl)
                  .extracting(DrlText::written, DrlText::names, DrlText::resource)
                  .containsExactly(other.written(), other.names(), other.resource());
            });
  }

  private static void assertSame(Yaml one, Yaml other) {
    assertThat(List.of(one.resource(), one.line(), one.isMap(), one.isList()))
        .isEqualTo(List.of(other.resource(), other.line(), other.isMap(), other.isList()));
    if (one.isMap()) {
      assertThat(List.copyOf(one.map().keySet())).isEqualTo(List.copyOf(other.map().keySet()));
      one.map().forEach((key, value) -> assertSame(value, other.map().get(key)));
    } else if (one.isList()) {
      assertThat(one.list()).hasSameSizeAs(other.list());
      for (int i = 0; i < one.list().size(); i++) {
        assertSame(one.list().get(i), other.list().get(i));
      }
    } else {
      assertThat(one.textOrNull()).isEqualTo(other.textOrNull());
    }
  }

  @Test
  void the_pack_is_the_same_with_it_and_without() {
    DefaultRulePack with = (DefaultRulePack) RulePack.load("jiaxing315");
    WrittenFiles written = new WrittenFiles(FOLDER);
    DefaultRulePack without =
        PackLoader.checked(written, Catalogue.read(FOLDER).seal().models(), null);

    assertThat(with.digest()).isEqualTo(without.digest());
    assertThat(with.provisions()).isEqualTo(without.provisions());
    assertThat(with.indicators()).isEqualTo(without.indicators());
    assertThat(with.parameters().all()).isEqualTo(without.parameters().all());
    assertThat(names(with)).isEqualTo(names(without));
  }

  private static List<String> names(DefaultRulePack pack) {
    return pack.compiledRules().stream().map(CompiledRule::name).toList();
  }

  @Test
  void what_is_damaged_or_of_another_version_is_no_catalogue() {
    for (int at = 0; at < BYTES.length; at += 991) {
      byte[] damaged = BYTES.clone();
      damaged[at] ^= 4;
      assertThat(read(damaged)).isNull();
    }
    for (int length = 0; length < BYTES.length; length += 997) {
      assertThat(read(Arrays.copyOf(BYTES, length))).isNull();
    }
    byte[] other = BYTES.clone();
    other[CatalogueReader.FORMAT.length - 2]++;
    assertThat(read(other)).isNull();
    assertThat(read(BYTES)).isNotNull();
  }

  private static Catalogue read(byte[] bytes) {
    return CatalogueReader.read(FOLDER, bytes);
  }
}
