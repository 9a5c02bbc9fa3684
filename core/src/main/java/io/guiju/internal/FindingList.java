package io.guiju.internal;

import io.guiju.Finding;
import java.util.AbstractList;
import java.util.RandomAccess;

/** The findings of a check where they were put: nobody else has the array, so none is copied. */
public final class FindingList extends AbstractList<Finding> implements RandomAccess {
  private final Finding[] findings;

  FindingList(Finding[] findings) {
    this.findings = findings;
  }

  @Override
  public Finding get(int index) {
    return findings[index];
  }

  @Override
  public int size() {
    return findings.length;
  }
}
