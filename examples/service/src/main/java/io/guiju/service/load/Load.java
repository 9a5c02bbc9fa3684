package io.guiju.service.load;

/** Loads a service. */
public final class Load {
  private Load() {}

  public static void main(String[] arguments) throws Exception {}
}
