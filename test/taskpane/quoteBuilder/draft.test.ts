import { recallDraft, rememberDraft } from "../../../src/taskpane/quoteBuilder/state/draft";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";
import { memoryStorage } from "../../support/memoryStorage";

const document = quoteDocument([documentSite(45, [documentLine("proIvr", "sub24")])]);

it("comes back as it was, with what could not be read", () => {
  const storage = memoryStorage();
  const typed = { "line1.quantity": { text: "zwei", isReadable: false } };
  rememberDraft({ document, typed }, storage);
  expect(recallDraft(storage)).toEqual({ document, typed });
});

it("is none at first", () => {
  expect(recallDraft(memoryStorage())).toBeUndefined();
});

it.each(["{", "[]", '{"document":{"schema":99}}', '{"document":null}'])(
  "is set aside when it cannot be read: %s",
  (text) => {
    const storage = memoryStorage({ quoteDraft: text });
    expect(recallDraft(storage)).toBeUndefined();
    expect(storage.read("quoteDraft")).toBeUndefined();
    expect(storage.read("quoteDraft.setAside")).toBe(text);
  },
);
