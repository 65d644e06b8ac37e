/** What a rule says in a file, beside its priority and its difference. */
export type SavedRule = {
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content: string;
};
