package io.guiju.service.upload;

import io.guiju.service.setting.DataCheck;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Uploads;
import io.guiju.service.upload.Steps.Step;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Ends what a killed process began: an upload that was not yet accepted goes, one that was being
 * deleted as well. Files and database that do not fit otherwise may belong to others, so that they
 * are told and left.
 */
@Component
public class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

  private final Uploads store;
  private final Folders folders;
  private final Steps steps;
  private final Path incoming;

  Leftovers(Uploads store, Folders folders, Steps steps, ServiceSettings settings) {
    this.store = store;
    this.folders = folders;
    this.steps = steps;
    this.incoming = settings.data().resolve(DataCheck.INCOMING);
  }

  /** Before the first request, and before anything is checked. */
  @PostConstruct
  public void end() {
    for (UUID id : steps.amid(Step.COMING)) {
      if (store.find(id) == null) {
        folders.delete(id);
        LOG.info("Upload {} was not accepted before the service was killed; it is gone", id);
      }
      steps.end(id, Step.COMING);
    }
    for (UUID id : steps.amid(Step.GOING)) {
      store.delete(id);
      folders.delete(id);
      steps.end(id, Step.GOING);
      LOG.info("Upload {} is deleted, as was asked before the service was killed", id);
    }
    empty(incoming);
    tell();
  }

  private void tell() {
    Set<UUID> kept = store.ids();
    Set<UUID> there = folders.all();
    without(there, kept)
        .forEach(
            id ->
                LOG.warn(
                    "The folder {} belongs to no upload of this database; delete it, or start the"
                        + " service with the database that it belongs to",
                    folders.root().resolve(id.toString())));
    without(kept, there)
        .forEach(
            id ->
                LOG.warn(
                    "Upload {} has no folder in {}; delete it, or start the service with the"
                        + " guiju.data that it belongs to",
                    id,
                    folders.root()));
  }

  private static Set<UUID> without(Collection<UUID> all, Collection<UUID> some) {
    Set<UUID> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** Parts of requests that nobody reads any more. */
  private static void empty(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
