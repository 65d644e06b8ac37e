/** Text inside HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A table of cells that are HTML already, with heads or without; wide ones scroll by themselves. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.map((cell) => `<th scope="col">${cell}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<div class="wide"><table>${header.length === 0 ? "" : `<thead><tr>${head}</tr></thead>`}<tbody>${body.join("")}</tbody></table></div>`;
}
