package io.guiju.law;

import java.util.List;

/** Rules that use what the law of the DRL allows. */
final class GoodRules {
  private GoodRules() {}

  static final List<String> ALL =
      List.of(
          """
          rule "3.2-c a string, (with) what || the law && refuses elsewhere!"
              @provision( "3.2-c" )
          when
              $e : Enterprise( name == "a (b) || c, null // d" ) // contains a comment
          then
              findings.satisfied( $e );
          end
          """,
          """
          rule "3.2-c a fact that there is not, and one that there is"
              @provision( "3.2-c" )
          when
              $p : Jiaxing315Parameters()
              $e : Enterprise()
              not $t : Title( enterpriseId == $e.id, kind not memberOf $p.cultivatedTitles )
              exists $f : AnnualFigures( enterpriseId == $e.id, rdShareOfRevenue <= $p.rdPriorityShare )
          then
              findings.satisfied( $e );
          end
          """,
          """
          rule "3.2-c facts compared with each other"
              @provision( "3.2-c" )
          when
              $e : Enterprise( id != "x" )
              $t : Title( enterpriseId == $e.id, status != TitleStatus.REVOKED )
              $u : Title( enterpriseId == $e.id,
                          validFrom > $t.validUntil )
          then
              findings.satisfied( $e );
          end
          """,
          """
          rule "2.2.1-f a boolean and who it applies to"
              @provision( "2.2.1-f" )
              @appliesTo( "fromKeyCoreResearch, majorResult" )
          when
              $d : Product( fromKeyCoreResearch == true, majorResult != false )
          then
              findings.satisfied( $d );
          end
          """,
          """
          rule "2.2.1-b an enum"
              @provision( "2.2.1-b" )
              @appliesTo( "kind" )
          when
              $j : Project( kind == ProjectKind.NATIONAL_MAJOR )
          then
              findings.satisfied( $j );
          end
          """);
}
