type Contents = readonly (readonly unknown[])[];

/**
 * Whether cells hold nothing but what one of several writings has put there, so that nobody has typed into them since.
 * A formula counts as any other, since its references change with what happens around it.
 */
export function isMadeOf(found: Contents, writings: readonly Contents[]): boolean {
  return found.every((row, r) =>
    row.every(
      (content, c) =>
        content === "" || writings.some((written) => isSame(content, written[r]?.[c])),
    ),
  );
}

/** Excel does not show the apostrophe with which text begins. */
function isSame(found: unknown, written: unknown): boolean {
  if (typeof written !== "string") return found === written;
  if (isFormula(found) && isFormula(written)) return true;
  return found === written || found === written.replace(/^'/, "");
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
