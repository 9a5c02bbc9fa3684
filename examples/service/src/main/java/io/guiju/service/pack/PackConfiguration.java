package io.guiju.service.pack;

import io.guiju.ComplianceChecker;
import io.guiju.json.AssessmentJson;
import io.guiju.json.FactsJson;
import io.guiju.pack.RulePack;
import io.guiju.service.setting.CannotStart;
import io.guiju.service.setting.ServiceSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pack is loaded once, and its checker shared by all requests. */
@Configuration(proxyBeanMethods = false)
class PackConfiguration {
  @Bean
  RulePack rulePack(ServiceSettings settings) {
    try {
      return RulePack.load(settings.pack());
    } catch (RuntimeException e) {
      throw new CannotStart(
          "guiju.pack is '" + settings.pack() + "': " + e.getMessage(),
          "Name a pack on the class path, such as jiaxing315.");
    }
  }

  @Bean
  ComplianceChecker checker(RulePack pack) {
    return ComplianceChecker.of(pack);
  }

  @Bean
  FactsJson factsJson(RulePack pack) {
    return FactsJson.of(pack);
  }

  @Bean
  AssessmentJson assessmentJson(RulePack pack) {
    return AssessmentJson.of(pack);
  }
}
