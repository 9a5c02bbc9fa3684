package io.guiju.law;

import java.util.Collections;
import java.util.List;

/** One rule for each thing that the law of the DRL refuses. */
final class BadRules {
  private BadRules() {}

  static final List<BadRule> ALL =
      List.of(
          // Conditions that are no 'term operator limit'.
          when("$e : Enterprise( id == \"a\" || name == \"b\" )", "||", "write 'term operator"),
          when("$e : Enterprise( id == \"a\" && name == \"b\" )", "&&", "write 'term operator"),
          when("$e : Enterprise( !( id == \"a\" ) )", "!( id", "write 'term operator"),
          when("$e : Enterprise( name contains \"x\" )", "contains", "write 'term operator"),
          when("$e : Enterprise( name matches \"x\" )", "matches", "write 'term operator"),
          when("$e : Enterprise( \"x\" == name )", "\"x\" == name", "write 'term operator"),
          when("$e : Enterprise( place.code == \"1\" )", "place.code", "write 'term operator"),
          when("$e : Enterprise( name.length() > 3 )", "length()", "write 'term operator"),
          when("$e : Enterprise( true )", "'true'", "write 'term operator"),
          when("$e : Enterprise( name == 'x' )", "'x'", "the limit is no String"),
          when("$e : Enterprise( name != null )", "null", "the limit is no String"),
          project("kind in ( ProjectKind.OTHER, ProjectKind.MUNICIPAL )", "write 'term operator"),
          project("kind == ProjectKind.OTHER || kind == null", "write 'term operator"),
          project("kind==ProjectKind.OTHER||kind==ProjectKind.MUNICIPAL", "is none of"),
          project("kind==ProjectKind.OTHER&&kind!=ProjectKind.MUNICIPAL", "is none of"),
          project("kind != null", "ProjectKind.NAME"),
          project("kind == io.guiju.facts.ProjectKind.OTHER", "ProjectKind.NAME"),
          project("kind < ProjectKind.OTHER", "ProjectKind has no order"),
          product("majorResult", "write 'term operator limit'"),
          product("!majorResult", "write 'term operator limit'"),
          product("$b : majorResult == true", "a binding"),
          product("$b : majorResult", "a binding"),
          figures(
              String.join(", ", Collections.nCopies(31, "rdShareOfRevenue > $p.rdPriorityShare")),
              "asks 32 conditions of $f",
              "at most 31"),
          figures("rdExpense > revenue * 2", "write 'term operator limit'"),
          figures("rdExpense>revenue*2", "the limit is no BigDecimal"),
          figures("rdExpense > 5", "the limit is no BigDecimal", "$p.name"),
          figures("year == 2022", "the limit is no Integer", "$p.name"),
          figures("year == 2000+22", "the limit is no Integer"),
          figures("rdExpense > $f.revenue", "$f is no pattern above this one"),
          figures("rdShareOfRevenue == $p.rdPriorityShare", "a ratio is compared with"),
          figures("rdShareOfRevenue != $p.rdPriorityShare", "a ratio is compared with"),
          when("$t : Title( validFrom <= \"01-Jan-2024\" )", "the limit is no LocalDate")
              .then("findings.satisfied( $t );"),
          when("$e : Enterprise( name > \"x\" )", "String has no order", "in a list"),
          when("$e : Enterprise( name memberOf \"abc\" )", "memberOf takes a list", "$p.name"),
          when(
              "$e : Enterprise()\n    $x : Enterprise( name == $e.name )", "joined on ids", "@Key"),
          when(
              "$p : Jiaxing315Parameters()\n    $e : Enterprise()\n"
                  + "    $t : Title( kind memberOf $p.rdPriorityShare )",
              "memberOf takes a list"),
          when(
              "$p : Jiaxing315Parameters()\n    $e : Enterprise()\n"
                  + "    $t : Title( status memberOf $p.cultivatedTitles )",
              "different types"),

          // Patterns.
          when("$e : Enterprise() or $e : Enterprise()", "no pattern", "rules of their own"),
          when("$e : Enterprise()\n    or $x : Enterprise()", "no pattern", "rules of their own"),
          when("$e : Enterprise() and $x : Title()", "no pattern", "one to a line"),
          when("$e : Enterprise() from java.util.List.of()", "no pattern", "one to a line"),
          when("$e : Enterprise() from entry-point \"x\"", "no pattern", "one to a line"),
          when("$e : Enterprise()\n    eval( true )", "no pattern: 'eval( true )'"),
          when("$e : Enterprise() eval( true )", "no pattern", "one to a line"),
          when(
              "$e : Enterprise()\n    forall( $t : Title( id == \"1\" ) )", "no pattern", "forall"),
          when(
              "$e : Enterprise()\n    accumulate( $t : Title(); $n : count( $t ) )",
              "no pattern",
              "accumulate"),
          when("$e : Enterprise()\n    Title()", "no pattern", "Write '$name : Type("),
          when(
              "$e : Enterprise()\n    not Title()",
              "no pattern: 'not Title()'",
              "Write '$name : Type("),
          when("$e : Enterprise()\n    not( $t : Title() and $x : Product() )", "no pattern"),
          when("$e : Enterprise()\n    exists( $t : Title() and $x : Product() )", "no pattern"),
          when("$e : Enterprise()\n    $e : Enterprise( id == \"x\" )", "two patterns $e"),
          when("$e : Enterprise()\n    $x : Object()", "java.lang.Object", "terms.yaml"),
          when("$e : Enterprise()\n    $x : java.time.LocalDate()", "no pattern"),
          when(
              "$p : Jiaxing315Parameters( fiscalYear == 2022 )\n    $e : Enterprise()",
              "a condition on the parameters"),

          // Provisions and annotations.
          when("$e : Enterprise()", "names no provision").rule("@provision( \"3.2-c\" )", ""),
          when("$e : Enterprise()", "'3.2-z', which is not known", "Maybe '3.2-a'?")
              .rule("@provision( \"3.2-c\" )", "@provision( \"3.2-z\" )"),
          when("$e : Enterprise()", "encodes 3.2-d, which is no entitlement", "generic rules")
              .rule("@provision( \"3.2-c\" )", "@provision( \"3.2-d\" )"),
          when("$e : Enterprise()", "named after its provision", "\"2.3.1-i ...\"")
              .rule("@provision( \"3.2-c\" )", "@provision( \"2.3.1-i\" )"),
          when("$e : Enterprise()", "one @provision")
              .rule(
                  "@provision( \"3.2-c\" )", "@provision( \"3.2-c\" )\n@provision( \"2.3.1-i\" )"),
          annotated("@appliesTo( \"place\" )", "@appliesTo \"place\"", "compares no such term"),
          annotated("@appliesTo( \"id, id\" )", "@appliesTo \"id\"", "compares no such term"),
          annotated("@appliesTo( \"\" )", "@appliesTo \"\"", "compares no such term"),
          annotated("salience 10", "one @provision", "order must not matter"),
          annotated("no-loop true", "one @provision", "order must not matter"),
          annotated("lock-on-active true", "one @provision", "order must not matter"),
          annotated("agenda-group \"x\"", "one @provision", "order must not matter"),
          annotated("activation-group \"x\"", "one @provision", "order must not matter"),
          annotated("date-effective \"01-Jan-2024\"", "one @provision", "order must not matter"),
          annotated("date-expires \"01-Jan-2024\"", "one @provision", "order must not matter"),
          annotated("enabled true", "one @provision", "order must not matter"),
          annotated("dialect \"mvel\"", "one @provision", "order must not matter"),
          when(
                  "$t : Title()\n    $e : Enterprise( id == $t.enterpriseId )",
                  "compares no such term")
              .rule("@provision( \"3.2-c\" )", "@provision( \"3.2-c\" )\n@appliesTo( \"id\" )"),

          // Right-hand sides.
          then("insert( $e );"),
          then("modify( $e ) {}"),
          then("delete( $e );"),
          then("System.out.println( $e );"),
          then("findings.satisfied( $e );\n    findings.satisfied( $e );"),
          then("findings.satisfied( $e ); System.out.println();"),
          then("if ( true ) { findings.satisfied( $e ); }"),
          then("findings.satisfied( \"3.2-c\" );"),
          then(""),
          when(
                  "$e : Enterprise()\n    $t : Title()",
                  "must tell findings.satisfied( )",
                  "Enterprise")
              .then("findings.satisfied( $t );"));

  private static BadRule when(String when, String... reasons) {
    return BadRule.when(when, reasons);
  }

  private static BadRule project(String condition, String... reasons) {
    return when("$j : Project( " + condition + " )", reasons).then("findings.satisfied( $j );");
  }

  private static BadRule product(String condition, String... reasons) {
    return when("$d : Product( " + condition + " )", reasons).then("findings.satisfied( $d );");
  }

  private static BadRule figures(String condition, String... reasons) {
    return when(
        "$p : Jiaxing315Parameters()\n    $e : Enterprise()\n    $f : AnnualFigures( enterpriseId"
            + " == $e.id, "
            + condition
            + " )",
        reasons);
  }

  private static BadRule annotated(String attribute, String... reasons) {
    return when("$e : Enterprise()", reasons)
        .rule("@provision( \"3.2-c\" )", "@provision( \"3.2-c\" )\n    " + attribute);
  }

  private static BadRule then(String action) {
    return when("$e : Enterprise()", "does something else than").then(action);
  }
}
