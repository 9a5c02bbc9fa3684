package io.guiju.service.web;

import io.guiju.harness.words.Nearest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that an address does not take: what was meant by one would be lost. */
class QueryCheck implements HandlerInterceptor {
  /** Taken everywhere, since problems are in words as well. */
  private static final String LANG = "lang";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      Set<String> taken = taken(method);
      for (String name : asked(request)) {
        if (!taken.contains(name)) {
          throw Refused.wrong("parameter.unknown", name, new Nearest(name, taken))
              .with("term", name);
        }
      }
    }
    return true;
  }

  private static Set<String> asked(HttpServletRequest request) {
    try {
      return request.getParameterMap().keySet();
    } catch (IllegalStateException e) {
      throw Refused.wrong("query.broken");
    }
  }

  private static Set<String> taken(HandlerMethod method) {
    Set<String> taken = new TreeSet<>(Set.of(LANG));
    for (Parameter parameter : method.getMethod().getParameters()) {
      RequestParam asked = parameter.getAnnotation(RequestParam.class);
      if (asked != null) {
        taken.add(asked.name().isEmpty() ? parameter.getName() : asked.name());
      }
    }
    return taken;
  }
}
