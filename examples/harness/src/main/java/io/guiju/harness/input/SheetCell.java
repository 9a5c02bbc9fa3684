package io.guiju.harness.input;

import io.guiju.harness.words.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text in a cell of a sheet, as Excel shows it but without what is only for the eye.
 *
 * @param bad why it is no value though it is not empty
 */
record SheetCell(String text, @Nullable Problem bad) {
  private static final SheetCell EMPTY = new SheetCell("", null);
  private static final Set<String> ERRORS =
      Set.of(
          "#DIV/0!",
          "#N/A",
          "#NAME?",
          "#NULL!",
          "#NUM!",
          "#REF!",
          "#VALUE!",
          "#SPILL!",
          "#CALC!",
          "#GETTING_DATA");

  /** Numbers are stored with 17 digits, of which Excel shows and means 15. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final BigDecimal TOO_MANY_DIGITS = BigDecimal.TEN.pow(15);
  private static final int LAST_DAY = 2_958_465;
  private static final int DAY_THAT_NEVER_WAS = 60;

  static SheetCell of(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return EMPTY;
    } else if (cell.getType() == CellType.ERROR) {
      String error = cell.getRawValue() == null ? "" : cell.getRawValue();
      return new SheetCell(error, Problem.of("xlsx.error", error));
    } else if (cell.getType() == CellType.STRING) {
      return new SheetCell(cell.getText(), null);
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(number, cell);
    } else if (value instanceof String text && ERRORS.contains(text)) {
      return new SheetCell(text, Problem.of("xlsx.error", text));
    } else if (value == null && cell.getRawValue() == null && cell.getFormula() != null) {
      return new SheetCell("=" + cell.getFormula(), Problem.of("xlsx.formula"));
    }
    return value == null ? EMPTY : new SheetCell(value.toString(), null);
  }

  private static SheetCell number(BigDecimal stored, Cell cell) {
    NumberFormat format = NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
    BigDecimal number = stored.round(DIGITS);
    if (number.abs().compareTo(TOO_MANY_DIGITS) >= 0) {
      return new SheetCell(cell.getRawValue(), Problem.of("xlsx.digits", cell.getRawValue()));
    } else if (format == NumberFormat.DATE) {
      return date(number, cell);
    } else if (format == NumberFormat.PERCENT) {
      return new SheetCell(plain(number.movePointRight(2)) + "%", null);
    }
    return new SheetCell(NumberFormat.padded(plain(number), cell.getDataFormatString()), null);
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() > 40 ? stripped.toString() : stripped.toPlainString();
  }

  private static SheetCell date(BigDecimal days, Cell cell) {
    int day = days.intValue();
    if (days.compareTo(BigDecimal.ONE) < 0 || day > LAST_DAY || day == DAY_THAT_NEVER_WAS) {
      return new SheetCell(plain(days), Problem.of("xlsx.date", plain(days)));
    }
    LocalDateTime time = cell.asDate();
    boolean isDay = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new SheetCell((isDay ? time.toLocalDate() : time).toString(), null);
  }
}
