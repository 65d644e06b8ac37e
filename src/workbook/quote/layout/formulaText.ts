/** A text inside a formula: its quotes are doubled, so that it stays a text whatever it is. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
