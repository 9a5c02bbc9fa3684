package io.guiju.service.store;

/** Puts what is committed on the disk, where the database does not at once. */
@FunctionalInterface
interface Sync {
  void run();
}
