package io.guiju.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that runs, and what it answers. */
final class Service implements AutoCloseable {
  static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static @Nullable Service shared;

  private final String url;
  private final @Nullable ConfigurableApplicationContext context;

  private Service(String url, @Nullable ConfigurableApplicationContext context) {
    this.url = url;
    this.context = context;
  }

  /** One that runs in a process of its own. */
  static Service at(String url) {
    return new Service(url, null);
  }

  /** An answer. */
  record Answer(int status, String body, HttpResponse<byte[]> response) {
    JsonNode json() {
      return JSON.readTree(body);
    }

    String text(String pointer) {
      return json().at(pointer).asString();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** One for all tests that leave it as it is. */
  static synchronized Service shared() {
    if (shared == null) {
      try {
        shared = start(Files.createTempDirectory("guiju-service"), "--guiju.self-check=true");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return shared;
  }

  static Service start(Path data, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--server.port=0", "--guiju.self-check=false", "--guiju.data=" + data));
    if (List.of(more).contains("--guiju.self-check=true")) {
      arguments.remove("--guiju.self-check=false");
    }
    arguments.addAll(List.of(more));
    ConfigurableApplicationContext context =
        GuijuService.application().run(arguments.toArray(String[]::new));
    int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    return new Service("http://127.0.0.1:" + port, context);
  }

  <T> T bean(Class<T> type) {
    return Objects.requireNonNull(context).getBean(type);
  }

  String url() {
    return url;
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path));
  }

  Answer send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Answer get(String path) {
    return send(to(path).build());
  }

  Answer delete(String path) {
    return send(to(path).DELETE().build());
  }

  Answer post(String path, String body) {
    return send("POST", path, "application/json", BodyPublishers.ofString(body));
  }

  Answer put(String path, String body) {
    return send("PUT", path, "application/json", BodyPublishers.ofString(body));
  }

  Answer send(String method, String path, String type, BodyPublisher body) {
    return send(to(path).header("Content-Type", type).method(method, body).build());
  }

  /** A file of a form. */
  record Part(String field, @Nullable String file, byte[] content) {
    static Part file(String name, String content) {
      return new Part("files", name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Part mapping(String content) {
      return new Part("mapping", "mapping.yaml", content.getBytes(StandardCharsets.UTF_8));
    }

    static Part field(String name, String value) {
      return new Part(name, null, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  Answer form(String path, Part... parts) {
    List<byte[]> bytes = new ArrayList<>();
    for (Part part : parts) {
      String name = part.file() == null ? "" : "; filename=\"" + part.file() + "\"";
      bytes.add(
          ("--XX\r\nContent-Disposition: form-data; name=\""
                  + part.field()
                  + "\""
                  + name
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      bytes.add(part.content());
      bytes.add("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    bytes.add("--XX--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        "POST", path, "multipart/form-data; boundary=XX", BodyPublishers.ofByteArrays(bytes));
  }

  @Override
  public void close() {
    Objects.requireNonNull(context).close();
  }
}
