package io.guiju.service.setting;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Without an API key the service answers this machine alone; a port of its own for metrics does so
 * always, since it asks for no key.
 */
public final class BindCheck
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final String KEYS =
      "Leave server.address at 127.0.0.1, or set guiju.api-keys (GUIJU_API_KEYS in the environment)"
          + " to one key or several of "
          + ApiKey.SHORTEST
          + " characters or more.";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    List<String> keys =
        Binder.get(environment)
            .bind("guiju.api-keys", Bindable.listOf(String.class))
            .orElse(List.of());
    if (keys.stream().anyMatch(key -> key.length() < ApiKey.SHORTEST)) {
      throw new CannotStart(
          "An API key in guiju.api-keys is shorter than " + ApiKey.SHORTEST + " characters.", KEYS);
    } else if (keys.isEmpty()) {
      requireLoopback(environment, "server.address", "guiju.api-keys names no key", KEYS);
    }
    if (environment.containsProperty("management.server.port")) {
      requireLoopback(
          environment,
          "management.server.address",
          "management.server.port asks for no key",
          "Set management.server.address to 127.0.0.1, or leave management.server.port out: metrics"
              + " are then at server.port.");
    }
  }

  private static void requireLoopback(
      ConfigurableEnvironment environment, String name, String why, String advice) {
    String address = environment.getProperty(name);
    if (!isLoopback(address)) {
      throw new CannotStart(
          name
              + " is '"
              + (address == null ? "" : address)
              + "', which other machines reach, and "
              + why
              + ".",
          advice);
    }
  }

  private static boolean isLoopback(@Nullable String address) {
    try {
      return address != null
          && !address.isBlank()
          && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
