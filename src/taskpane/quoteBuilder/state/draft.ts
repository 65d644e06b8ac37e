import { readStoredDocument, storedTextOf } from "../../../pricing";
import { DRAFT_KEY, setDraftAside } from "../../quoteDraftKey";
import type { TextStorage } from "../../storage";
import type { Draft } from "./builderState";

/** The draft that the pane kept; one that cannot be read is set aside, never thrown away. */
export function recallDraft(storage: TextStorage): Draft | undefined {
  const text = storage.read(DRAFT_KEY);
  if (text === undefined) return undefined;
  const kept = parsed(text);
  const document = readStoredDocument(JSON.stringify(kept["document"] ?? null));
  if (document.ok) return { document: document.value, typed: textsOf(kept["typed"]) };
  setDraftAside(storage);
  return undefined;
}

export function rememberDraft({ document, typed }: Draft, storage: TextStorage): void {
  storage.write(
    DRAFT_KEY,
    `{"document":${storedTextOf(document)},"typed":${JSON.stringify(typed)}}`,
  );
}

function textsOf(value: unknown): Draft["typed"] {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).flatMap(([field, each]) => {
    if (!isRecord(each) || typeof each["text"] !== "string") return [];
    return [[field, { text: each["text"], isReadable: each["isReadable"] === true }]];
  });
  return Object.fromEntries(entries) as Draft["typed"];
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
