package io.guiju.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
  @Test
  void every_change_of_one_character_is_found() {
    String code = "91330400XN1542833R";
    assertThat(UnifiedSocialCreditCode.isValid(code)).isTrue();
    for (int i = 0; i < code.length(); i++) {
      for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
        String changed = code.substring(0, i) + other + code.substring(i + 1);
        assertThat(UnifiedSocialCreditCode.isValid(changed)).isEqualTo(changed.equals(code));
      }
    }
  }

  @Test
  void the_check_character_follows_from_the_others() {
    assertThat(UnifiedSocialCreditCode.checkCharacter("91330400XN1542833")).isEqualTo("R");
    assertThat(UnifiedSocialCreditCode.checkCharacter("I1330400XN1542833")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "R",
        "91330400XN1542833",
        "91330400XN1542833RR",
        "91330400xn1542833r",
        "91330400XN15428I3R",
        "9133040OXN1542833R",
        "91330400XN1542833 ",
        "９1330400XN1542833R"
      })
  void what_is_no_code_is_not_valid(String text) {
    assertThat(UnifiedSocialCreditCode.isValid(text)).isFalse();
  }
}
