package io.guiju.service.setting;

import io.guiju.pack.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set, under {@code guiju}.
 *
 * @param pack the id of the pack
 * @param data the folder for the database and uploads
 * @param apiKeys keys that callers have to show; without one the service stays on this machine
 * @param keep how long assessments and uploads are kept
 * @param mask whether ids and names are masked in the log
 * @param selfCheck whether cases of the pack are run at the start, before the service is ready
 * @param language of those who ask for none
 * @param threads on which facts are checked
 * @param limits what is refused
 * @param uploads registers that are checked in the background
 */
@ConfigurationProperties("guiju")
public record ServiceSettings(
    @DefaultValue("jiaxing315") String pack,
    @DefaultValue(ServiceSettings.DATA) Path data,
    @DefaultValue List<String> apiKeys,
    @DefaultValue("180d") Duration keep,
    @DefaultValue("true") boolean mask,
    @DefaultValue("true") boolean selfCheck,
    @DefaultValue("ZH") Language language,
    @DefaultValue("2") int threads,
    @DefaultValue Limits limits,
    @DefaultValue Uploads uploads) {
  static final String DATA = "guiju-data";

  public ServiceSettings {
    data = data.toAbsolutePath().normalize();
    if (keep.isNegative() || keep.isZero()) {
      throw new CannotStart("guiju.keep is " + keep + ".", "Set it to a time such as 180d.");
    }
    requireOne("guiju.threads", threads);
    requireOne("guiju.limits.waiting", limits.waiting());
    requireOne("guiju.uploads.running", uploads.running());
  }

  private static void requireOne(String name, int value) {
    if (value < 1) {
      throw new CannotStart(name + " is " + value + ".", "Set it to 1 or more.");
    }
  }

  /**
   * What a request may be.
   *
   * @param body the largest body that is no upload
   * @param depth levels of JSON
   * @param facts of one record
   * @param records of one list
   * @param time for one answer
   * @param waiting requests that wait for a thread
   * @param page entries of a list that is asked for
   */
  public record Limits(
      @DefaultValue("1MB") DataSize body,
      @DefaultValue("24") int depth,
      @DefaultValue("300") int facts,
      @DefaultValue("100") int records,
      @DefaultValue("20s") Duration time,
      @DefaultValue("64") int waiting,
      @DefaultValue("200") int page) {}

  /**
   * What an upload may be.
   *
   * @param file the largest file
   * @param files of one upload
   * @param mapping the largest mapping
   * @param running registers that are checked at a time
   * @param waiting registers that wait
   * @param time for one register
   * @param proposing how long a mapping may be sought for one
   */
  public record Uploads(
      @DefaultValue("200MB") DataSize file,
      @DefaultValue("30") int files,
      @DefaultValue("256KB") DataSize mapping,
      @DefaultValue("1") int running,
      @DefaultValue("20") int waiting,
      @DefaultValue("6h") Duration time,
      @DefaultValue("20s") Duration proposing) {}
}
