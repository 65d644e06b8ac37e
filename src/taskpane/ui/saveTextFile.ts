/** Long enough for the browser to have begun the download. */
const LIFETIME_MILLISECONDS = 60_000;

/** Lets the browser download a text as a file; some frames in Office do nothing then, and say nothing. */
export function saveTextFile(name: string, text: string, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), LIFETIME_MILLISECONDS);
}
