package io.guiju.harness.report;

import io.guiju.pack.Target;
import io.guiju.pack.Text;
import io.guiju.progress.Pace;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressState;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much of its number a target has reached, drawn to scale; never rounded up to the whole. */
final class Bars {
  private static final int WHOLE = 160;
  private static final int WIDTH = 200;
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final Ratio ONE = Ratio.of(BigDecimal.ONE);

  private Bars() {}

  static void legend(Content content, Html html) {
    html.open("p", "class", "legend small");
    html.raw(
        "<svg class=\"meter\" viewBox=\"0 0 60 18\" width=\"60\" height=\"18\" aria-hidden=\"true\">");
    html.raw("<rect class=\"track\" x=\"0\" y=\"6\" width=\"60\" height=\"8\"/>");
    html.raw("<rect class=\"fill open\" x=\"0\" y=\"6\" width=\"28\" height=\"8\"/>");
    html.raw(
        "<path class=\"line\" d=\"M34 5l-4-5h8z\"/><rect class=\"goal\" x=\"48\" y=\"3\" width=\"2\" height=\"14\"/></svg> ");
    html.both(content.say("targets.legend")).end();
  }

  static void write(Content content, Html html, TargetProgress progress) {
    Ratio share = share(progress, progress.value());
    if (share == null) {
      parts(content, html, progress);
      return;
    }
    String percent = percent(share);
    html.open("svg", "class", "meter", "viewBox", "0 0 " + WIDTH + " 18", "aria-hidden", "true");
    rect(html, "track", 0, WIDTH, 6, 8);
    rect(html, "fill " + Signs.tone(ProgressState.of(progress)), 0, length(share), 6, 8);
    rect(html, "goal", WHOLE, 2, 3, 14);
    Pace pace = progress.pace();
    Ratio line = pace == null ? null : share(progress, pace.expected());
    if (line != null) {
      int x = Math.max(4, Math.min(length(line), WIDTH - 4));
      html.tag("path", "class", "line", "d", "M" + x + " 5l-4-5h8z").raw("</path>");
    }
    html.end();
    html.element("span", content.say("targets.share", percent), "class", "percent");
    parts(content, html, progress);
  }

  private static void rect(Html html, String style, int x, int width, int y, int height) {
    html.tag(
            "rect",
            "class",
            style,
            "x",
            x + "",
            "y",
            y + "",
            "width",
            width + "",
            "height",
            height + "")
        .raw("</rect>");
  }

  /** The years or regions that are judged by themselves. */
  private static void parts(Content content, Html html, TargetProgress progress) {
    if (progress.parts().isEmpty()) {
      return;
    }
    html.open("ul", "class", "parts");
    for (TargetProgress.Part part : progress.parts()) {
      ProgressState state = ProgressState.of(progress, part);
      Text said = content.progress(words -> words.state(state));
      html.open("li", "class", Signs.tone(state)).text(part.name() + " ");
      html.element("span", Signs.of(state), "aria-hidden", "true");
      html.element("span", said, "class", "sr").end();
    }
    html.end();
  }

  /** Of growth without what was there before; null where a share of its number says nothing. */
  private static @Nullable Ratio share(TargetProgress progress, @Nullable Ratio value) {
    Target target = Objects.requireNonNull(progress.provision().target());
    Ratio limit = progress.limit();
    if (value == null || limit == null || target.comparison() == Target.Comparison.AT_MOST) {
      return null;
    }
    return target.over() == Target.Over.GROWTH
        ? value.minus(ONE).dividedBy(limit.minus(ONE))
        : value.dividedBy(limit);
  }

  private static int length(Ratio share) {
    int length = share.times(BigDecimal.valueOf(WHOLE)).rounded(0, RoundingMode.DOWN).intValue();
    return Math.max(0, Math.min(length, WIDTH));
  }

  private static String percent(Ratio share) {
    return share.times(PERCENT).rounded(0, RoundingMode.FLOOR).toPlainString();
  }
}
