package io.guiju.service.web;

import io.guiju.pack.Language;
import io.guiju.service.setting.ServiceSettings;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.HandlerMethod;

/** What the description of the interface says beside what the code says. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
  private static final String PROBLEM = "Problem";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Language.class);
  }

  @Bean
  OpenAPI document(ServiceSettings settings, MultipartProperties multipart) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Guiju")
                .version("1")
                .description(limits(settings, multipart.getMaxRequestSize())))
        .components(
            new Components()
                .addSecuritySchemes(
                    "key",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-API-Key")
                        .description("Needed where the operator has set keys"))
                .addSchemas(PROBLEM, problem()));
  }

  private static String limits(ServiceSettings settings, DataSize upload) {
    ServiceSettings.Limits limits = settings.limits();
    ServiceSettings.Uploads uploads = settings.uploads();
    return String.join(
        "\n",
        "Checks facts against the provisions of a policy plan, and says why.",
        "",
        "Limits; what is beyond them is refused with a problem (RFC 9457):",
        "- a body: " + limits.body().toBytes() + " bytes, " + limits.depth() + " levels deep",
        "- a record: " + limits.facts() + " facts; a list: " + limits.records() + " records",
        "- an answer: " + limits.time().toSeconds() + " s; waiting: " + limits.waiting(),
        "- a list that is asked for: " + limits.page() + " entries",
        "- an upload: "
            + uploads.files()
            + " files of "
            + uploads.file().toBytes()
            + " bytes each, "
            + upload.toBytes()
            + " bytes in all,"
            + " a mapping of "
            + uploads.mapping().toBytes()
            + " bytes, "
            + uploads.time().toMinutes()
            + " min; waiting: "
            + uploads.waiting(),
        "- assessments and uploads are kept for " + settings.keep().toDays() + " days");
  }

  private static Schema<?> problem() {
    Schema<Object> problem = new Schema<>();
    problem.type("object").description("Why a request is refused (RFC 9457)");
    for (String name :
        List.of("type", "title", "detail", "instance", "pointer", "term", "advice")) {
      problem.addProperty(name, new StringSchema());
    }
    return problem;
  }

  @Bean
  OperationCustomizer everyOperation() {
    return (operation, method) -> {
      operation
          .getResponses()
          .addApiResponse(
              "default",
              new ApiResponse()
                  .description("Refused")
                  .content(
                      new Content()
                          .addMediaType(
                              "application/problem+json",
                              new MediaType()
                                  .schema(
                                      new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
      return saysLanguage(method) ? withLanguage(operation) : operation;
    };
  }

  private static boolean saysLanguage(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == Language.class);
  }

  private static Operation withLanguage(Operation operation) {
    StringSchema languages = new StringSchema();
    languages.setEnum(List.of("zh", "en"));
    return operation.addParametersItem(
        new QueryParameter()
            .name("lang")
            .description("The language of the words; else that of Accept-Language")
            .schema(languages));
  }
}
