import type { PricingError } from "../errors";
import { fail, succeed, type Result } from "../result";
import { isBlank, quoted } from "./raw";
import { wholeNumberOf } from "./wholeNumber";

/** Users, a whole number from 1 (P7). */
export type UserCount = number & { readonly unit: "users" };

/** More users than any telephone system has; a typing error beyond. */
export const MAXIMUM_USERS = 1_000_000;

/** The user count of a raw value; undefined when it is blank (P7). */
export function parseUserCount(raw: unknown): Result<UserCount | undefined, PricingError> {
  if (isBlank(raw)) return succeed(undefined);
  const users = wholeNumberOf(raw, MAXIMUM_USERS);
  if (users === undefined) {
    return fail({ code: "invalidUserCount", input: quoted(raw), maximum: MAXIMUM_USERS });
  }
  return succeed(users as UserCount);
}
