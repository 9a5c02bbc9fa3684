package io.guiju.harness.register;

import io.guiju.facts.PlatformKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param kind null where the table leaves it open
 * @param abroad whether it is beyond the mainland
 * @param row as the table has it
 */
record MadeUpPlatform(String id, @Nullable PlatformKind kind, boolean abroad, List<String> row) {}
