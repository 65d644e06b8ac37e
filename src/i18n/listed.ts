/** Choices as a spoken list: "Kauf, Abo12 oder Abo24". */
export function listed(choices: readonly string[], or: string): string {
  return choices.length < 2
    ? choices.join("")
    : `${choices.slice(0, -1).join(", ")} ${or} ${choices.at(-1) ?? ""}`;
}
