import type { QuoteDocument } from "../../../../src/quote";
import {
  forgetDraft,
  isInASavedWorkbook,
  isInAWorkbook,
  leaveDraft,
  noteSaved,
  recallDrafts,
  rememberDraft,
  setVersionAside,
} from "../../../../src/taskpane/quoteSession/draft/draft";
import type { TextStorage } from "../../../../src/taskpane/environment/storage";
import { memoryStorage } from "../../../support/memoryStorage";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";

const document = quoteDocument([documentSite(45, [documentLine("proIvr", "sub24")])]);
const draft = { document, typed: {} };
const other = { ...document, id: "quote2" };

const recalled = (storage: TextStorage): readonly QuoteDocument[] =>
  recallDrafts(storage).map((each) => each.document);

it("comes back as it was, with what could not be read", () => {
  const storage = memoryStorage();
  const typed = { "line1.quantity": { text: "zwei", isReadable: false } };
  rememberDraft({ document, typed }, storage, 1_000);
  expect(recallDrafts(storage)).toMatchObject([{ document, typed, changedAt: 1_000 }]);
});

it("is none at first", () => {
  expect(recallDrafts(memoryStorage())).toEqual([]);
});

it("is kept for each revision of each quote, the newest first", () => {
  const storage = memoryStorage();
  const second = { ...document, revision: 2 };
  rememberDraft(draft, storage, 1);
  rememberDraft({ document: second, typed: {} }, storage, 3);
  rememberDraft({ document: other, typed: {} }, storage, 2);
  rememberDraft({ document: { ...document, number: "AN-1" }, typed: {} }, storage, 1);
  expect(recalled(storage)).toEqual([second, other, { ...document, number: "AN-1" }]);
});

describe("the one draft that there was before", () => {
  it("is taken over once", () => {
    const text = `{"document":${JSON.stringify(document)},"typed":{}}`;
    const storage = memoryStorage({ quoteDraft: text });
    expect(recalled(storage)).toEqual([document]);
    expect(storage.read("quoteDraft")).toBeUndefined();
    forgetDraft("quote1.1", storage);
    expect(recalled(storage)).toEqual([]);
  });

  it.each(["{", "[]", '{"document":{"schema":99}}', '{"document":null}'])(
    "is set aside when it cannot be read: %s",
    (text) => {
      const storage = memoryStorage({ quoteDraft: text });
      expect(recallDrafts(storage)).toEqual([]);
      expect(storage.read("quoteDraft")).toBeUndefined();
      expect(storage.read("quoteDraft.setAside")).toBe(text);
    },
  );
});

it("that cannot be read stays where it is, and is not recalled", () => {
  const storage = memoryStorage();
  rememberDraft(draft, storage);
  storage.write("quoteDraft.quote1.1", '{"document":{"schema":99}}');
  expect(recallDrafts(storage)).toEqual([]);
  expect(storage.read("quoteDraft.quote1.1")).toContain("99");
});

it("knows whether a workbook was given it as it is, and whether that was saved", () => {
  const storage = memoryStorage();
  const only = () => recallDrafts(storage)[0] ?? fail("There is no draft");
  rememberDraft(draft, storage);
  expect([isInAWorkbook(only()), isInASavedWorkbook(only())]).toEqual([false, false]);
  // Keys in another order are the same text.
  noteSaved({ ...document, number: document.number, id: document.id }, storage);
  expect([isInAWorkbook(only()), isInASavedWorkbook(only())]).toEqual([true, false]);
  noteSaved(document, storage, true);
  expect([isInAWorkbook(only()), isInASavedWorkbook(only())]).toEqual([true, true]);
  rememberDraft({ document: { ...document, number: "AN-8" }, typed: {} }, storage);
  expect([isInAWorkbook(only()), isInASavedWorkbook(only())]).toEqual([false, false]);
});

it("that is deleted can be brought back", () => {
  const storage = memoryStorage();
  rememberDraft(draft, storage, 5);
  noteSaved(document, storage);
  const before = recallDrafts(storage);
  const undo = forgetDraft("quote1.1", storage);
  expect(recallDrafts(storage)).toEqual([]);
  undo();
  expect(recallDrafts(storage)).toEqual(before);
});

it("is left alone until it changes", () => {
  const storage = memoryStorage();
  rememberDraft(draft, storage, 5);
  const [saved = fail("There is no draft")] = recallDrafts(storage);
  leaveDraft(saved, storage);
  expect(recallDrafts(storage)).toMatchObject([{ isLeft: true, changedAt: 5 }]);
  rememberDraft(draft, storage);
  expect(recallDrafts(storage)).toMatchObject([{ isLeft: false }]);
});

it("can be set aside, so that another version of its quote does not replace it", () => {
  const storage = memoryStorage();
  const changed = { ...document, number: "AN-9" };
  setVersionAside({ ...draft, changedAt: 7 }, storage);
  rememberDraft({ document: changed, typed: {} }, storage, 8);
  expect(recalled(storage)).toEqual([changed, document]);
});

describe("when there are many", () => {
  const manyDrafts = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...document, id: `many${index}` }));

  it("the oldest goes, once it is in a workbook", () => {
    const storage = memoryStorage();
    const documents = manyDrafts(31);
    documents.forEach((each, index) => {
      rememberDraft({ document: each, typed: {} }, storage, index);
      if (index === 3) noteSaved(each, storage);
    });
    const left = recalled(storage).map(({ id }) => id);
    expect(left).toHaveLength(30);
    expect(left).not.toContain("many3");
  });

  it("none goes that no workbook has", () => {
    const storage = memoryStorage();
    for (const each of manyDrafts(40)) rememberDraft({ document: each, typed: {} }, storage);
    expect(recallDrafts(storage)).toHaveLength(40);
  });
});

function fail(message: string): never {
  throw new Error(message);
}
