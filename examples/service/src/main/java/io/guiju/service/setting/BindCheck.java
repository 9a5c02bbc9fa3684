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

/** Without an API key the service answers this machine alone. */
public final class BindCheck
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final List<String> ADDRESSES =
      List.of("server.address", "management.server.address");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    List<String> keys =
        Binder.get(environment)
            .bind("guiju.api-keys", Bindable.listOf(String.class))
            .orElse(List.of());
    if (keys.stream().anyMatch(key -> key.length() < ApiKey.SHORTEST)) {
      throw refused(
          "An API key in guiju.api-keys is shorter than " + ApiKey.SHORTEST + " characters.",
          "Set");
    } else if (!keys.isEmpty()) {
      return;
    }
    for (String name : ADDRESSES) {
      String address = environment.getProperty(name);
      boolean asked =
          name.equals(ADDRESSES.get(0)) || environment.containsProperty("management.server.port");
      if (asked && !isLoopback(address)) {
        throw refused(
            name
                + " is '"
                + (address == null ? "" : address)
                + "', which other machines reach,"
                + " and guiju.api-keys names no key.",
            "Set " + name + " to 127.0.0.1, or set");
      }
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

  private static CannotStart refused(String why, String advice) {
    return new CannotStart(
        why,
        advice
            + " guiju.api-keys (GUIJU_API_KEYS in the environment) to one key or several of "
            + ApiKey.SHORTEST
            + " characters or more.");
  }
}
