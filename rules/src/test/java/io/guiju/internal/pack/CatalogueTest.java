package io.guiju.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.Predicate;
import io.guiju.pack.PackException;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
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

  @Test
  void a_thread_that_is_interrupted_waits_for_others_and_stays_interrupted() {
    Meanwhile<String> slow =
        Meanwhile.begin(
            () -> {
              Thread.sleep(20);
              return "done";
            });
    Thread.currentThread().interrupt();
    assertThat(slow.done()).isEqualTo("done");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static List<String> names(DefaultRulePack pack) {
    return pack.compiledRules().stream().map(CompiledRule::name).toList();
  }

  @Test
  void it_says_what_the_compiled_rules_say() {
    for (CompiledRule rule : ((DefaultRulePack) RulePack.load("jiaxing315")).compiledRules()) {
      CompiledModel model = rule.compiled();
      assertThat(model.outlines(rule.text()))
          .usingRecursiveComparison()
          .withEqualsForType(
              (one, other) -> one.className().equals(other.className()), Predicate.class)
          .isEqualTo(CompiledModel.of(model.model()).outlines(rule.text()));
    }
  }

  @Test
  void compiled_rules_are_loaded_by_the_first_session_which_says_if_they_are_lost() {
    RulePack pack = with(new Lost("Rules"), () -> RulePack.load("jiaxing315"));
    Facts facts = Facts.of(new Enterprise("E1", "示例企业", new Place("330481")));
    LocalDate asOf = LocalDate.of(2024, 12, 31);

    assertThat(check(pack, CrossCheck.never(), facts, asOf).findings()).isNotEmpty();
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> check(pack, CrossCheck.always(), facts, asOf))
        .withMessageContaining("cannot be loaded")
        .withMessageContaining("build the pack again");
  }

  @Test
  void a_condition_that_is_lost_is_no_finding() {
    RulePack pack = with(new Lost("LambdaPredicate"), () -> RulePack.load("jiaxing315"));
    Facts facts =
        Facts.of(
            new Enterprise("E1", "示例企业", new Place("330481")),
            new AnnualFigures("E1", 2023, new BigDecimal("6"), new BigDecimal("100")));

    assertThatExceptionOfType(LinkageError.class)
        .isThrownBy(() -> check(pack, CrossCheck.never(), facts, LocalDate.of(2024, 12, 31)))
        .withMessageContaining("LambdaPredicate");
  }

  private static Assessment check(RulePack pack, CrossCheck crossCheck, Facts facts, LocalDate on) {
    return ComplianceChecker.builder(pack).crossCheck(crossCheck).build().check(facts, on);
  }

  @Test
  void other_compiled_rules_are_not_those_it_was_made_from() {
    Catalogue catalogue = Catalogue.read(FOLDER);

    assertThat(with(CatalogueTest.class.getClassLoader(), catalogue::isCurrent)).isTrue();
    assertThat(with(new OtherRules(), catalogue::isCurrent)).isFalse();
  }

  /** The class path with other rules in the place of those that were compiled. */
  private static final class OtherRules extends ClassLoader {
    OtherRules() {
      super(CatalogueTest.class.getClassLoader());
    }

    @Override
    public InputStream getResourceAsStream(String resource) {
      return super.getResourceAsStream(
          resource.endsWith(".class") ? "java/lang/Object.class" : resource);
    }
  }

  /** The class path without some of the classes that Drools generated. */
  private static final class Lost extends ClassLoader {
    private final String name;

    Lost(String name) {
      super(CatalogueTest.class.getClassLoader());
      this.name = name;
    }

    @Override
    public Class<?> loadClass(String className) throws ClassNotFoundException {
      if (className.contains("." + name)) {
        throw new ClassNotFoundException(className);
      }
      return super.loadClass(className);
    }
  }

  private static <T> T with(ClassLoader loader, Supplier<T> work) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
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
