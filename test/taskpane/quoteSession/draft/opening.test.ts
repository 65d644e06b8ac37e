import type { QuoteDocument } from "../../../../src/quote";
import { revisionName } from "../../../../src/quote/model/revisionName";
import type { MachineDraft } from "../../../../src/taskpane/quoteSession/draft/draft";
import {
  draftToOpen,
  isPressing,
  offersOf,
  stateOf,
} from "../../../../src/taskpane/quoteSession/draft/opening";
import { fingerprintOf } from "../../../../src/quote/storage/fingerprint";
import type { SavedQuote } from "../../../../src/workbook/ports/quotes/quotePort";
import { savedDraft, sampleQuote } from "../fakeStore";

const document = sampleQuote();
const edited = sampleQuote({ number: "AN-2026-0043" });
const editedElsewhere = sampleQuote({ number: "AN-2026-0044" });
const another = sampleQuote({ id: "quote2", number: "AN-7" });

function machineDraft(of: QuoteDocument, change: Partial<MachineDraft> = {}): MachineDraft {
  return {
    document: of,
    typed: {},
    name: revisionName(of),
    changedAt: 0,
    workbookText: undefined,
    openedText: undefined,
    isLeft: false,
    ...change,
  };
}

const workbook = (...quotes: readonly SavedQuote[]) => ({ quotes, unreadable: [] });
const offered = (drafts: readonly MachineDraft[], saved: ReturnType<typeof workbook>) =>
  offersOf(drafts, saved, "").map(({ draft, kind }) => [draft.document.number, kind]);

describe("the quote that is opened", () => {
  it("is the newest draft where there is no workbook", () => {
    const drafts = [machineDraft(another), machineDraft(document)];
    expect(draftToOpen(undefined, drafts)?.document).toBe(another);
    expect(draftToOpen(undefined, drafts, "quote2.1")?.document).toBe(document);
    expect(draftToOpen(undefined, [])).toBeUndefined();
  });

  it("is an empty one in a workbook without quotes, whatever the machine has", () => {
    expect(draftToOpen(workbook(), [machineDraft(document)])).toBeUndefined();
  });

  it("is never that of another workbook", () => {
    const saved = workbook(savedDraft(document));
    expect(draftToOpen(saved, [machineDraft(another)])?.document).toBe(document);
  });

  it("is the machine's state where the workbook has what was last kept", () => {
    const draft = machineDraft(edited, { workbookText: fingerprintOf(document) });
    expect(draftToOpen(workbook(savedDraft(document)), [draft])?.document).toBe(edited);
  });

  it("is the machine's with what could not be read, where the workbook has the same", () => {
    const typed = { number: { text: "?", isReadable: false } };
    const opened = draftToOpen(workbook(savedDraft(document)), [machineDraft(document, { typed })]);
    expect(opened?.typed).toBe(typed);
  });

  it.each([
    ["was changed elsewhere since", fingerprintOf(document)],
    ["was never kept from here", undefined],
  ])("is the workbook's where that %s", (_case, workbookText) => {
    const draft = machineDraft(edited, { workbookText });
    expect(draftToOpen(workbook(savedDraft(editedElsewhere)), [draft])?.document).toBe(
      editedElsewhere,
    );
  });

  it("is the one last edited here of several that the workbook has", () => {
    const saved = workbook(savedDraft(document), savedDraft(another));
    expect(draftToOpen(saved, [machineDraft(document)])?.document.id).toBe(document.id);
  });

  it("is the workbook's last one where the machine has none", () => {
    const older = sampleQuote({ id: "old", date: "2025-12-31" });
    const saved = workbook(savedDraft(document), savedDraft(another), savedDraft(older));
    expect(draftToOpen(saved, [])?.document).toBe(another);
    expect(draftToOpen(saved, [], "quote2.1")?.document).toBe(document);
  });

  it("is no superseded revision", () => {
    const second = sampleQuote({ revision: 2 });
    const saved = workbook(savedDraft(document, { isSuperseded: true }), savedDraft(second));
    expect(draftToOpen(saved, [machineDraft(document)])?.document).toBe(second);
    const alone = workbook(savedDraft(document, { isSuperseded: true }));
    expect(draftToOpen(alone, [machineDraft(document)])).toBeUndefined();
  });

  it("is no version that was set aside", () => {
    const aside = machineDraft(document, { name: "quote1.1.5" });
    expect(draftToOpen(undefined, [aside])).toBeUndefined();
    expect(stateOf(savedDraft(edited), [aside]).document).toBe(edited);
  });
});

describe("a draft of the machine", () => {
  it("that the workbook does not know is offered", () => {
    expect(offered([machineDraft(another)], workbook(savedDraft(document)))).toEqual([
      ["AN-7", "notHere"],
    ]);
  });

  it("that the workbook has otherwise, from elsewhere, is offered", () => {
    const draft = machineDraft(edited, { workbookText: fingerprintOf(document) });
    expect(offered([draft], workbook(savedDraft(editedElsewhere)))).toEqual([
      ["AN-2026-0043", "otherVersion"],
    ]);
  });

  it("of a superseded revision is offered where it says something else", () => {
    const saved = workbook(savedDraft(document, { isSuperseded: true }));
    expect(offered([machineDraft(edited)], saved)).toEqual([["AN-2026-0043", "superseded"]]);
    expect(offered([machineDraft(document)], saved)).toEqual([]);
  });

  it("that is opened as the state of its quote is not offered", () => {
    const saved = workbook(savedDraft(document));
    expect(
      offered([machineDraft(edited, { workbookText: fingerprintOf(document) })], saved),
    ).toEqual([]);
    expect(offered([machineDraft(document)], saved)).toEqual([]);
  });

  it("that was set aside stays on offer", () => {
    const aside = machineDraft(edited, {
      name: "quote1.1.5",
      workbookText: fingerprintOf(document),
    });
    expect(offered([aside], workbook(savedDraft(document)))).toEqual([
      ["AN-2026-0043", "otherVersion"],
    ]);
  });

  it("that is open is not offered", () => {
    expect(offersOf([machineDraft(document)], undefined, "quote1.1")).toEqual([]);
    expect(offersOf([machineDraft(another)], undefined, "quote1.1")).toHaveLength(1);
  });
});

describe("the user is asked about an offer", () => {
  const offer = (change: Partial<MachineDraft>, kind: "notHere" | "otherVersion" = "notHere") =>
    isPressing({ draft: machineDraft(document, change), kind });

  it("while it may be nowhere else", () => {
    expect(offer({})).toBe(true);
    expect(offer({ workbookText: fingerprintOf(document) })).toBe(true);
    expect(offer({ openedText: fingerprintOf(edited) })).toBe(true);
  });

  it("not when it is safe in another workbook", () => {
    expect(offer({ openedText: fingerprintOf(document) })).toBe(false);
    expect(offer({ openedText: fingerprintOf(document) }, "otherVersion")).toBe(true);
  });

  it("not again when it was left", () => {
    expect(offer({ isLeft: true })).toBe(false);
  });
});
