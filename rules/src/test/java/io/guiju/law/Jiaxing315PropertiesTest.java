package io.guiju.law;

import io.guiju.pack.RulePack;
import java.util.Map;

class Jiaxing315PropertiesTest extends PackProperties {
  private static final RulePack PACK = RulePack.load("jiaxing315");

  Jiaxing315PropertiesTest() {
    super(PACK, Map.of());
  }
}
