package io.guiju.service.web;

import io.guiju.service.setting.ApiKey;
import io.guiju.service.setting.ServiceSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Lets no request in that comes from another page, shows no key, or is too large. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Gate extends OncePerRequestFilter {
  private static final Pattern ODD = Pattern.compile("(?i).*(;|//|\\\\|\\.\\.|%2e|%2f|%5c|%00).*");
  private static final Pattern LOCAL =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?");
  private static final Pattern STATIC =
      Pattern.compile("/|/v3/api-docs.*|(?!/api/|/actuator).*\\.(html|css|js|svg|png|ico|woff2)");

  private final ApiKey key;
  private final JsonMapper json;
  private final Languages languages;
  private final long largest;

  Gate(ApiKey key, JsonMapper json, Languages languages, ServiceSettings settings) {
    this.key = key;
    this.json = json;
    this.languages = languages;
    this.largest = settings.limits().body().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Refused refused = refusal(request);
    if (refused == null) {
      chain.doFilter(request, response);
      return;
    }
    ProblemDetail problem = ProblemBody.of(refused, languages.ofProblems(request));
    response.setStatus(refused.status().value());
    response.setContentType("application/problem+json");
    if (refused.status() == HttpStatus.UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    response
        .getOutputStream()
        .write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable Refused refusal(HttpServletRequest request) {
    if (isOdd(request.getRequestURI())) {
      return Refused.of(HttpStatus.BAD_REQUEST, "http", "path.odd");
    } else if (isForeign(request)) {
      return Refused.of(HttpStatus.FORBIDDEN, "origin", "origin");
    } else if (key.isNeeded() && !isOpen(request) && !key.isKnown(shown(request))) {
      return Refused.of(HttpStatus.UNAUTHORIZED, "key", "key");
    } else if (request.getContentLengthLong() > largest && !isMultipart(request)) {
      return Refused.of(HttpStatus.CONTENT_TOO_LARGE, "large", "body.large", largest);
    }
    return null;
  }

  /** Whether a path has what leads elsewhere than it seems. */
  static boolean isOdd(String path) {
    return ODD.matcher(path).matches();
  }

  /** A browser says where a request comes from; a page elsewhere may have any name lead here. */
  private boolean isForeign(HttpServletRequest request) {
    String host = Objects.requireNonNullElse(request.getHeader("Host"), "");
    if (!key.isNeeded() && !LOCAL.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
      return true;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    boolean follows =
        "GET".equals(request.getMethod())
            && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
            && STATIC.matcher(request.getServletPath()).matches();
    boolean elsewhere = "cross-site".equals(site) || "same-site".equals(site);
    String origin = request.getHeader("Origin");
    return elsewhere && !follows || origin != null && !isOf(origin, host);
  }

  private static boolean isOf(String origin, String host) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isOpen(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/actuator/health") || STATIC.matcher(path).matches();
  }

  private static @Nullable String shown(HttpServletRequest request) {
    String bearer = request.getHeader("Authorization");
    return bearer != null && bearer.startsWith("Bearer ")
        ? bearer.substring("Bearer ".length())
        : request.getHeader("X-API-Key");
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }
}
