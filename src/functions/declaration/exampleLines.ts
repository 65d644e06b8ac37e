/** The worked quote of the rule book, as a lines range. */
export const WHOLE_QUOTE = [
  ["Pro IVR", "Kauf", 43],
  ["Call Recording", "Abo24", 43],
  ["Teams Presence Sync", "Abo12", 12],
  ["Support Premium", "jährlich", ""],
] as const;
