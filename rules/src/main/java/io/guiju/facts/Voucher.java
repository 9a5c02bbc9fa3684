package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
import org.jspecify.annotations.Nullable;

/**
 * An innovation voucher.
 *
 * @param id the host's identifier
 * @param name what people call it
 * @param place the place of its holder
 * @param kind where it can be spent
 * @param provinceOfIssue the province that issued it; any place within a province stands for it
 */
public record Voucher(
    @Key String id,
    @Nullable String name,
    @Nullable Place place,
    @Nullable VoucherKind kind,
    @Nullable Place provinceOfIssue) {
  public Voucher {
    provinceOfIssue = provinceOfIssue == null ? null : provinceOfIssue.province();
  }
}
