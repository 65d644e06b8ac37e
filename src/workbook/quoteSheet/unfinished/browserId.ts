const KEY = "flux.browser";

const ofThisPane = crypto.randomUUID();

/** Tells the panes of this browser from those of others who work on the same workbook; they last as long as its storage. */
export function browserId(): string {
  // Excels for the desktop have no such key, whatever the types promise.
  const context: Partial<Office.Context> = Office.context;
  const key = (context.partitionKey ?? "") + KEY;
  try {
    const known = localStorage.getItem(key);
    if (known !== null) return known;
    localStorage.setItem(key, ofThisPane);
  } catch {
    // Where storage is forbidden, another pane of the same browser counts as somebody else's.
  }
  return ofThisPane;
}
