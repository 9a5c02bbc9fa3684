package io.guiju.harness.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.result.Beside;
import io.guiju.harness.result.KeptFile;
import io.guiju.harness.result.Only;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes down what {@code report.html} shows of the assessments of a run, and writes it. */
public final class Report implements Beside {
  /** More records than this would make a page that no browser opens at once. */
  public static final long MOST_RECORDS = 50_000;

  private static final String FIGURES = "figures of the report";
  private static final String LISTED = "subjects listed in the report";
  private static final String PART = "report.part";

  /** So many records share their explanations. */
  private static final int IN_CHUNK = 250;

  private final ResultFolder folder;
  private final RulePack pack;
  private final Words language;
  private final Both words;
  private final Only only;
  private final boolean isListed;
  private final Districts districts;
  private final Figures figures;
  private final KeptFile list;
  private Chunk chunk;
  private int inChunk;
  private long listed;

  /**
   * @param records how many there are: of too many the page shows what they add up to
   * @param only which findings it lists
   */
  public Report(
      ResultFolder folder, Store store, RulePack pack, Words language, long records, Only only) {
    this.folder = folder;
    this.pack = pack;
    this.language = language;
    this.words = new Both(pack);
    this.only = only;
    this.isListed = records <= MOST_RECORDS;
    this.districts = new Districts(pack, words);
    this.figures = new Figures(pack, words, store.state(FIGURES));
    String before = store.state(LISTED);
    this.listed = before == null ? 0 : Long.parseLong(before);
    this.list = new KeptFile(folder.file(PART), store);
    this.chunk = new Chunk(pack.entitlements());
  }

  /** A subject with what is said of it. */
  private record Entry(
      Subject subject, String district, List<Shares.Seen> shares, List<Told> told) {}

  @Override
  public String file() {
    return ResultFolder.REPORT;
  }

  @Override
  public Runnable of(Assessment assessment) {
    List<Entry> entries = Subject.of(assessment).stream().map(this::entry).toList();
    return () -> add(entries);
  }

  private Entry entry(Subject subject) {
    String district = districts.key(subject.place());
    List<Shares.Seen> shares = new ArrayList<>(1);
    for (Finding finding : subject.findings()) {
      Shares.Seen seen = figures.shares().seen(finding);
      if (seen != null) {
        shares.add(seen);
      }
    }
    if (!isListed) {
      return new Entry(subject, district, shares, List.of());
    }
    Subject remembered =
        new Subject(
            subject.key(),
            subject.name(),
            subject.place(),
            subject.findings().stream().<Finding>map(Remembered::new).toList());
    return new Entry(
        remembered,
        district,
        shares,
        remembered.findings().stream()
            .filter(only)
            .map(finding -> Told.of(finding, words))
            .toList());
  }

  private void add(List<Entry> entries) {
    for (Entry entry : entries) {
      figures.add(entry.subject, entry.district);
      entry.shares.forEach(
          seen -> figures.shares().add(seen, entry.subject.name(), entry.district));
      if (isListed) {
        figures.gains().add(entry.subject, entry.district, words);
      }
      if (!entry.told.isEmpty()) {
        listed++;
        chunk.add(entry.subject, entry.district, entry.told);
      }
    }
    if (++inChunk == IN_CHUNK) {
      closeChunk();
    }
  }

  private void closeChunk() {
    if (!chunk.isEmpty()) {
      try {
        list.write(chunk.html());
      } catch (IOException e) {
        throw Failure.writing(folder.file(PART), e);
      }
      chunk = new Chunk(pack.entitlements());
    }
    inChunk = 0;
  }

  @Override
  public void keep(Store store) {
    closeChunk();
    list.keep(store);
    store.say(FIGURES, figures.write());
    store.say(LISTED, Long.toString(listed));
  }

  @Override
  public void finish(Summary summary, Register read, RunLog log, JsonNode run) {
    closeChunk();
    close();
    Path page = folder.file(ResultFolder.REPORT);
    Content content =
        new Content(
            pack,
            words,
            language.language(),
            summary,
            read,
            log,
            run,
            figures,
            districts,
            only,
            isListed ? listed : Content.NOT_LISTED);
    new ReportPage(content).write(page, folder.file(PART));
  }

  @Override
  public void close() {
    try {
      list.close();
    } catch (IOException e) {
      throw Failure.writing(folder.file(PART), e);
    }
  }
}
