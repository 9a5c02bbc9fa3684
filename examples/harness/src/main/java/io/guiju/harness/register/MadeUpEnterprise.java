package io.guiju.harness.register;

import java.util.List;

/**
 * @param place as the table has it: a name, a code, or empty
 * @param inJiaxing whether the place is known and within the city
 */
record MadeUpEnterprise(String code, String name, String place, boolean inJiaxing) {
  List<String> row() {
    return List.of(code, name, place);
  }
}
