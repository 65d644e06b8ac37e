/** Packs needed for so many users: every started one counts, and there is at least one (P5). */
export function packsFor(users: number, usersPerPack: number): number {
  return Math.max(1, Math.ceil(users / usersPerPack));
}
