import type { TierUpperBounds } from "./catalogue/types";
import type { UserCount } from "./input/userCount";

/** A band of installed users that shares one price (P3). */
export type UserTier = {
  /** 0 for the lowest. */
  readonly index: number;
  readonly from: number;
  /** Inclusive; undefined for the open tier. */
  readonly to: number | undefined;
  /** As printed: "1-20", ">250". */
  readonly label: string;
};

/** The tier of a user count, by inclusive upper bounds (P3). */
export function tierOf(users: UserCount, upperBounds: TierUpperBounds): UserTier {
  return tierAt(tierIndexOf(users, upperBounds), upperBounds);
}

/** The position of the tier among the prices (P3). */
export function tierIndexOf(users: number, upperBounds: TierUpperBounds): number {
  let index = 0;
  for (const bound of upperBounds) {
    if (users <= bound) return index;
    index += 1;
  }
  return index;
}

/** All tiers, the lowest first. */
export function tiersOf(upperBounds: TierUpperBounds): readonly UserTier[] {
  return [0, ...upperBounds].map((_, index) => tierAt(index, upperBounds));
}

function tierAt(index: number, upperBounds: TierUpperBounds): UserTier {
  const below = upperBounds[index - 1] ?? 0;
  const to = upperBounds[index];
  const from = below + 1;
  return { index, from, to, label: to === undefined ? `>${below}` : `${from}-${to}` };
}
