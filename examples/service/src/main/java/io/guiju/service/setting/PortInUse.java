package io.guiju.service.setting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another process answers at the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortInUse extends AbstractFailureAnalyzer<PortInUseException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
    return new FailureAnalysis(
        "Port " + cause.getPort() + " of this machine is in use, maybe by another service.",
        "Stop the process that uses it, or start this one with another --server.port=...",
        cause);
  }
}
