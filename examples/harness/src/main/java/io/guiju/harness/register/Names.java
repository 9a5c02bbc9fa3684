package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.List;

/** Names that nobody can take for real ones: each says 示例 (sample). */
final class Names {
  static final List<String> INDUSTRIES =
      List.of(
          "智能装备", "光伏材料", "集成电路", "新材料", "纺织机械", "汽车零部件", "医疗器械", "生物医药", "氢能科技", "数控机床", "物联网科技",
          "传感技术", "化纤", "经编", "皮革", "五金", "电子信息", "环保科技", "软件", "紧固件", "食品", "包装", "家居", "服饰");
  static final List<String> TECHNOLOGIES =
      List.of(
          "高温合金", "碳纤维", "光伏玻璃", "质子交换膜", "车规级芯片", "毫米波雷达", "柔性传感器", "高速经编机", "精密减速器", "生物可降解材料",
          "伺服电机", "电子级化学品", "固态电池", "内窥镜", "工业软件", "差别化纤维");

  private static final String SAMPLE = "示例";
  private static final String FIRST = "青禾云星川岚晨松竹兰海江湖月风石玉金银墨丹朱紫白蓝翠霜雪雨露虹霞";
  private static final String SECOND = "原野舟帆桥塔泉溪峰谷林园田圃洲屿湾港渡津亭台楼阁轩榭廊坊村镇驿栈";
  private static final List<String> MODELS = List.of("A", "B", "C", "D", "E");

  private Names() {}

  static List<String> trades() {
    List<String> trades = new ArrayList<>();
    FIRST.chars().forEach(a -> SECOND.chars().forEach(b -> trades.add("" + (char) a + (char) b)));
    return trades;
  }

  static String enterprise(String place, String trade, String industry) {
    return place + SAMPLE + trade + industry + "有限公司";
  }

  static String product(Draw draw) {
    return SAMPLE + draw.oneOf(TECHNOLOGIES) + draw.oneOf(MODELS) + draw.number(100, 999) + "型";
  }

  static String project(Draw draw) {
    return SAMPLE
        + draw.oneOf(TECHNOLOGIES)
        + draw.oneOf(List.of("关键技术研究", "核心工艺研发", "工程化应用", "装备研制与示范"));
  }

  static String consortium(Draw draw) {
    return SAMPLE + draw.oneOf(TECHNOLOGIES) + "创新联合体";
  }

  static String investment(Draw draw) {
    return SAMPLE + draw.oneOf(TECHNOLOGIES) + "产业化项目";
  }

  static String achievement(Draw draw) {
    return SAMPLE + draw.oneOf(TECHNOLOGIES) + draw.oneOf(List.of("制备方法", "检测技术", "成套装备", "设计软件"));
  }

  static String platform(Draw draw, String noun) {
    return SAMPLE + draw.oneOf(TECHNOLOGIES) + noun;
  }
}
