package io.guiju.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An assessment that was kept.
 *
 * @param request the facts and conditions, as JSON
 * @param document what came out, as the library writes it
 * @param sha256 of the document
 */
public record StoredAssessment(
    UUID id,
    Instant createdAt,
    LocalDate asOf,
    String packId,
    String packVersion,
    String packDigest,
    String request,
    String document,
    String sha256) {}
