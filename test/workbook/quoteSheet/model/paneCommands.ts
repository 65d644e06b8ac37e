import fc from "fast-check";
import { latestEdition, offeredTerms, productsOf } from "../../../../src/pricing";
import {
  type DocumentLine,
  type QuoteDocument,
  type Site,
  addLine,
  addSite,
  changeLine,
  changeSite,
  duplicateLine,
  linesOf,
  moveLine,
  removeLine,
  removeSite,
} from "../../../../src/quote";
import { moveSite } from "../../../../src/quote/model/edits";
import { builderReducer } from "../../../../src/taskpane/quoteSession/draft/builderState";
import { documentLine, documentSite } from "../../../support/quoteDocuments";
import { tell } from "./belief";
import { picked } from "./picking";
import { command, type QuoteCommand } from "./quoteCommand";
import { editPane } from "./quoteInUse";

type PlacedLine = ReturnType<typeof linesOf>[number];

type PaneEdit = {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly edit: (document: QuoteDocument, newId: string) => QuoteDocument;
};

const SOLD = productsOf(latestEdition()).filter(({ kind }) => kind !== "free");
const numbers = fc.record({ pick: fc.nat(100), to: fc.nat(100), place: fc.nat(20) });

const lineChanges: fc.Arbitrary<Partial<DocumentLine>> = fc.oneof(
  fc.integer({ min: 41, max: 80 }).map((quantity) => ({ quantity })),
  fc.constantFrom("", "aus der Seitenleiste", "=1+2").map((note) => ({ note })),
  fc
    .constantFrom<DocumentLine["role"]>({ kind: "normal" }, { kind: "optional" })
    .map((role) => ({ role })),
  fc
    .constantFrom<DocumentLine["discount"]>(
      undefined,
      { kind: "percent", percent: "7.5" },
      { kind: "amount", euro: "1.50" },
    )
    .map((discount) => ({ discount })),
);

const edits: fc.Arbitrary<PaneEdit> = fc.oneof(
  fc
    .record({ pick: fc.nat(100), change: lineChanges })
    .map(({ pick, change }) =>
      onLine("line changed", pick, [change], ({ line }, document) =>
        changeLine(document, line.id, change),
      ),
    ),
  fc
    .record({ pick: fc.nat(100), product: fc.constantFrom(...SOLD), term: fc.nat(9) })
    .map(({ pick, product, term }) =>
      onLine("product chosen", pick, [product.id, term], ({ line }, document) =>
        changeLine(document, line.id, {
          productId: product.id,
          term: picked(offeredTerms(product), term) ?? line.term,
          packUsers: product.kind === "package" ? 30 : undefined,
        }),
      ),
    ),
  fc.record({ pick: fc.nat(100), to: fc.nat(100) }).map(({ pick, to }) =>
    onLine("made an alternative", pick, [to], ({ line }, document) => {
      const other = picked(
        linesOf(document).filter((each) => each.line !== line),
        to,
      );
      if (!other) return document;
      return changeLine(document, line.id, { role: { kind: "alternative", to: other.line.id } });
    }),
  ),
  numbers.map(({ pick, to, place }) =>
    onLine("line moved", pick, [to, place], ({ line }, document) => {
      const site = picked(document.sites, to);
      return site ? moveLine(document, line.id, { siteId: site.id, index: place }) : document;
    }),
  ),
  fc
    .nat(100)
    .map((pick) =>
      onLine("line removed", pick, [], ({ line }, document) => removeLine(document, line.id)),
    ),
  fc
    .nat(100)
    .map((pick) =>
      onLine("line duplicated", pick, [], ({ line }, document, newId) =>
        duplicateLine(document, line.id, newId),
      ),
    ),
  fc
    .record({ pick: fc.nat(10), place: fc.nat(9), product: fc.constantFrom(...SOLD) })
    .map(({ pick, place, product }) =>
      onSite("line added", pick, [place, product.id], (site, document, id) =>
        addLine(
          document,
          { siteId: site.id, index: place },
          documentLine(product.id, offeredTerms(product)[0] ?? "purchase", {
            id,
            packUsers: product.kind === "package" ? 12 : undefined,
          }),
        ),
      ),
    ),
  fc
    .record({ pick: fc.nat(10), pbxUsers: fc.integer({ min: 1, max: 300 }) })
    .map(({ pick, pbxUsers }) =>
      onSite("users changed", pick, [pbxUsers], ({ id }, document) =>
        changeSite(document, id, { pbxUsers }),
      ),
    ),
  fc.nat(10).map((pick) =>
    onSite("module owned", pick, [], ({ id }, document) =>
      changeSite(document, id, {
        name: "Werk Süd",
        ownedModules: [
          { productId: "call-recording", users: 1, boughtOn: undefined, pricePaid: undefined },
        ],
      }),
    ),
  ),
  fc
    .record({ pick: fc.nat(10), place: fc.nat(4) })
    .map(({ pick, place }) =>
      onSite("site moved", pick, [place], ({ id }, document) => moveSite(document, id, place)),
    ),
  fc
    .nat(10)
    .map((pick) =>
      onSite("site removed", pick, [], ({ id }, document) => removeSite(document, id)),
    ),
  fc.constant({
    name: "site added",
    values: [],
    edit: (document: QuoteDocument, id: string) =>
      addSite(document, documentSite(25, [], { id, serverLicenceKey: id })),
  }),
  fc
    .constantFrom<Partial<QuoteDocument>>(
      { texts: { introduction: "Guten Tag,", closing: "" } },
      { texts: { introduction: "", closing: "Viele Grüße" } },
      { contact: { name: "Erika", email: "e@example.org", phone: "+49 30 1" } },
      { language: "en" },
      { language: "de" },
      { interval: "yearly", firstSupportYear: "proRata" },
      { validity: { kind: "subjectToChange" } },
      { number: "AN-2026-0099", start: "2026-07-01" },
    )
    .map((change) => ({
      name: "head changed",
      values: [change],
      edit: (document: QuoteDocument) => ({ ...document, ...change }),
    })),
  fc.array(fc.constantFrom("Hof 3", "", "12345 Ort"), { maxLength: 7 }).map((addressLines) => ({
    name: "address changed",
    values: [addressLines],
    edit: (document: QuoteDocument) => ({
      ...document,
      customer: { ...document.customer, addressLines },
    }),
  })),
);

function onLine(
  name: string,
  pick: number,
  values: readonly unknown[],
  edit: (placed: PlacedLine, document: QuoteDocument, newId: string) => QuoteDocument,
): PaneEdit {
  return {
    name,
    values: [pick, ...values],
    edit(document, newId) {
      const placed = picked(linesOf(document), pick);
      return placed ? edit(placed, document, newId) : document;
    },
  };
}

function onSite(
  name: string,
  pick: number,
  values: readonly unknown[],
  edit: (site: Site, document: QuoteDocument, newId: string) => QuoteDocument,
): PaneEdit {
  return {
    name,
    values: [pick, ...values],
    edit(document, newId) {
      const site = picked(document.sites, pick);
      return site ? edit(site, document, newId) : document;
    },
  };
}

/** One step in the pane. */
export const paneEdit: fc.Arbitrary<QuoteCommand> = edits.map(({ name, values, edit }) =>
  command(`pane: ${name}`, values, (model, inUse) => {
    const before = inUse.pane.document;
    const newId = `p${(model.count += 1)}`;
    editPane(inUse, (document) => edit(document, newId));
    if (inUse.pane.document !== before) tell(model, `pane: ${name}`);
  }),
);

export const paneUndo: fc.Arbitrary<QuoteCommand> = fc
  .constantFrom<"undone" | "redone">("undone", "redone")
  .map((type) =>
    command(`pane: ${type}`, [], (model, inUse) => {
      const before = inUse.pane;
      inUse.pane = builderReducer(before, { type });
      if (inUse.pane !== before) tell(model, `pane: ${type}`);
    }),
  );
