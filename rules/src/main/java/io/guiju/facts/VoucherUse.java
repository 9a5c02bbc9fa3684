package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * That an innovation voucher is spent, or is to be.
 *
 * @param id the host's identifier
 * @param voucherId the voucher
 * @param providerProvince the province of the service provider; any place within it stands for it
 */
public record VoucherUse(
    @Key String id,
    @Nullable @Reference(Voucher.class) String voucherId,
    @Nullable Place providerProvince) {
  public VoucherUse {
    providerProvince = providerProvince == null ? null : providerProvince.province();
  }
}
