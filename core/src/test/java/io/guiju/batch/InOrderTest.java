package io.guiju.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InOrderTest {
  @ParameterizedTest
  @CsvSource({"1, 0", "1, 1", "1, 1000", "3, 64", "3, 65", "7, 10000"})
  void what_is_made_comes_in_the_order_of_the_items(int threads, int items) {
    List<String> made = new ArrayList<>();

    new InOrder(threads)
        .run(
            IntStream.range(0, items).iterator(),
            item -> {
              if (item % 64 == 0) {
                Thread.yield();
              }
              return "made of " + item;
            },
            made::add);

    assertThat(made)
        .isEqualTo(IntStream.range(0, items).mapToObj(item -> "made of " + item).toList());
  }

  @Test
  void items_are_taken_no_further_ahead_than_the_threads_need() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> items = IntStream.range(0, 10_000).peek(i -> taken.set(i + 1)).iterator();
    AtomicInteger done = new AtomicInteger();

    new InOrder(2)
        .run(
            items,
            item -> item,
            item -> assertThat(taken.get() - done.getAndIncrement()).isLessThanOrEqualTo(600));

    assertThat(done).hasValue(10_000);
  }

  @Test
  void what_the_work_throws_ends_the_run_after_what_came_before() {
    List<Integer> made = new ArrayList<>();

    assertThatThrownBy(
            () ->
                new InOrder(2)
                    .run(IntStream.range(0, 1000).iterator(), item -> 1 / (500 - item), made::add))
        .isInstanceOf(ArithmeticException.class);
    assertThat(made).hasSizeLessThan(500);
  }

  @Test
  void no_threads_are_refused() {
    assertThatThrownBy(() -> new InOrder(0)).hasMessageContaining("0 threads");
  }
}
