package io.guiju.service;

import io.guiju.service.load.Load;
import io.guiju.service.setting.BindCheck;
import io.guiju.service.setting.DataCheck;
import io.guiju.service.setting.ServiceSettings;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The service. What nothing in it answers is refused by its server as a problem, with no page for
 * errors between. With {@code load} as its first argument it loads one that runs already.
 */
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
@EnableConfigurationProperties(ServiceSettings.class)
@EnableScheduling
public class GuijuService {
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("load")) {
      Load.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    } else {
      application().run(arguments);
    }
  }

  /** The application before it runs. */
  static SpringApplication application() {
    SpringApplication application = new SpringApplication(GuijuService.class);
    application.addInitializers(new BindCheck(), new DataCheck());
    return application;
  }
}
