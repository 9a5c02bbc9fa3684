package io.guiju.pack;

import java.util.List;

/**
 * A rule of a provision, as people read it.
 *
 * @param name its name, which begins with the id of the provision under which it stands, if any
 * @param role what it does for the provision
 * @param text what the file has from its {@code rule} to its {@code end}
 * @param file the file that holds it, from the root of the module's resources
 * @param line the line on which it begins, from 1
 * @param terms what it compares and adds, those that tie facts together included; each once, in the
 *     order of the rule
 * @param parameters what it compares with; each once, in the order of the rule
 */
public record Rule(
    String name,
    Role role,
    String text,
    String file,
    int line,
    List<Term> terms,
    List<Parameter> parameters) {
  /** What a rule does for a provision. */
  public enum Role {
    /** It says when the provision is satisfied. */
    ENCODES,
    /** It judges the provision, and others of its kind, by their data. */
    JUDGES,
    /** It says which records add to what a target measures. */
    CONTRIBUTES
  }

  public Rule {
    terms = List.copyOf(terms);
    parameters = List.copyOf(parameters);
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
