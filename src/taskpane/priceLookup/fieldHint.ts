import type { PaneTexts } from "../../i18n/pane/pane";
import { tierOf } from "../../pricing";
import { printedTier } from "../ui/printedTier";
import type { Lookup } from "./lookup";
import type { Argument } from "./priceLookupState";

/** What a value means for the price, or what is asked for; undefined where nothing needs saying. */
export function fieldHint(
  argument: Argument,
  { edition, errors, price, product, users }: Lookup,
  texts: PaneTexts,
): string | undefined {
  if (argument !== "users" || errors.users?.code === "invalidUserCount") return undefined;
  if (price.ok && price.value.basis.kind === "package") {
    return texts.users.packs(price.value.basis.packs, price.value.basis.usersPerPack);
  }
  if (product?.kind === "package") return texts.users.synchronised;
  if (users === undefined) return texts.users.installed;
  return texts.users.tier(printedTier(tierOf(users, edition.tierUpperBounds).label));
}
