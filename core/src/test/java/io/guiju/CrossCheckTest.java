package io.guiju;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CrossCheckTest {
  @Test
  void always_is_every_record() {
    assertThat(LongStream.rangeClosed(1, 5).filter(CrossCheck.always()::at))
        .containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void one_in_a_thousand_begins_with_the_first() {
    assertThat(LongStream.rangeClosed(1, 2500).filter(CrossCheck.oneIn(1000)::at))
        .containsExactly(1L, 1001L, 2001L);
  }

  @Test
  void never_is_no_record() {
    assertThat(LongStream.rangeClosed(1, 2500).filter(CrossCheck.never()::at)).isEmpty();
  }

  @Test
  void one_in_none_is_refused_with_advice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossCheck.oneIn(0))
        .withMessage("One in 0: give 1 or more, or use never()");
  }
}
