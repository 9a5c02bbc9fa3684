package io.guiju.service.web;

import io.guiju.pack.Language;
import io.guiju.service.setting.ServiceSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriComponentsBuilder;

/** The language asked for: by {@code lang}, else by {@code Accept-Language}, else as it is set. */
@Component
class Languages implements HandlerMethodArgumentResolver {
  private static final List<String> KNOWN = List.of("zh", "en");

  private final Language usual;

  Languages(ServiceSettings settings) {
    this.usual = settings.language();
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Language.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String lang = request.getParameter("lang");
    if (lang != null && !KNOWN.contains(lang)) {
      throw Refused.wrong("lang.unknown", lang).with("term", "lang");
    }
    return of(lang, request.getHeader("Accept-Language"), usual);
  }

  /** That of problems: English where none is asked for, and where {@code lang} is wrong. */
  Language ofProblems(HttpServletRequest request) {
    return of(queried(request), request.getHeader("Accept-Language"), Language.EN);
  }

  /** The same of a request that was read as far as it can be: a form may say it in a field. */
  Language ofRead(HttpServletRequest request) {
    try {
      String lang = request.getParameter("lang");
      return of(lang, request.getHeader("Accept-Language"), Language.EN);
    } catch (IllegalStateException e) {
      return ofProblems(request);
    }
  }

  /** From the address alone: a form that is too large cannot be read for its fields. */
  private static @Nullable String queried(HttpServletRequest request) {
    return UriComponentsBuilder.newInstance()
        .query(request.getQueryString())
        .build()
        .getQueryParams()
        .getFirst("lang");
  }

  private static Language of(@Nullable String lang, @Nullable String accepted, Language usual) {
    if (lang != null && KNOWN.contains(lang)) {
      return Language.valueOf(lang.toUpperCase(Locale.ROOT));
    }
    try {
      String tag =
          accepted == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(accepted), KNOWN);
      return tag == null ? usual : Language.valueOf(tag.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return usual;
    }
  }
}
