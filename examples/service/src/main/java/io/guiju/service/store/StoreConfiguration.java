package io.guiju.service.store;

import io.guiju.service.setting.ServiceSettings;
import java.time.Clock;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where things are kept: a file of H2 in the data folder, unless a profile says otherwise. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  /** The database is closed after all that uses it. */
  private static final String MODE =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";DB_CLOSE_ON_EXIT=FALSE";

  @Bean
  @Profile("!postgresql")
  JdbcConnectionDetails file(ServiceSettings settings) {
    String url = "jdbc:h2:file:" + settings.data().resolve("guiju") + MODE;
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return "guiju";
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return url;
      }
    };
  }

  /** H2 writes half a second later, which is fine for all but what is accepted for later. */
  @Bean
  @Profile("!postgresql")
  Sync checkpoint(JdbcClient db) {
    return () -> db.sql("CHECKPOINT SYNC").update();
  }

  @Bean
  @Profile("postgresql")
  Sync atOnce() {
    return () -> {};
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
