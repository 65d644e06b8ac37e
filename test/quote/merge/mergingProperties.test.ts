import fc from "fast-check";
import {
  type DocumentLine,
  type QuoteDocument,
  addLine,
  addSite,
  changeLine,
  changeSite,
  linesOf,
  mergeDocuments,
  moveLine,
  readStoredDocument,
  removeLine,
  removeSite,
  storedTextOf,
} from "../../../src/quote";
import { moveSite } from "../../../src/quote/model/edits";
import { quoteDocuments } from "../../support/quoteArbitraries";
import { documentLine, documentSite } from "../../support/quoteDocuments";

type Change = (document: QuoteDocument) => QuoteDocument;

const index = fc.nat(7);
const siteIdAt = ({ sites }: QuoteDocument, at: number) => sites[at % (sites.length || 1)]?.id;
const lineIdAt = (document: QuoteDocument, at: number) => {
  const lines = linesOf(document);
  return lines[at % (lines.length || 1)]?.line.id;
};

type LineChange = (document: QuoteDocument, lineId: string) => Partial<Omit<DocumentLine, "id">>;

const role = (to: number): LineChange => {
  return (document, lineId) => {
    const other = lineIdAt(document, to);
    const isOther = other !== undefined && other !== lineId;
    return { role: isOther ? { kind: "alternative", to: other } : { kind: "optional" } };
  };
};

const lineChange: fc.Arbitrary<LineChange> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((quantity): LineChange => () => ({ quantity })),
  fc
    .constantFrom<DocumentLine["term"][]>("purchase", "sub12", "sub36")
    .map((term): LineChange => () => ({ term })),
  fc.constantFrom("x", "y").map((note): LineChange => () => ({ note })),
  index.map((to): LineChange => role(to)),
);

/** Ids of what is added differ between the sides. */
const change = (side: string): fc.Arbitrary<Change> => {
  let added = 0;
  const newId = () => `${side}${(added += 1)}`;
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(index, lineChange).map(([at, made]): Change => (document) => {
        const id = lineIdAt(document, at);
        return id === undefined ? document : changeLine(document, id, made(document, id));
      }),
    },
    fc.tuple(index, index, index).map(([at, to, place]): Change => (document) => {
      const [id, siteId] = [lineIdAt(document, at), siteIdAt(document, to)];
      if (id === undefined || siteId === undefined) return document;
      return moveLine(document, id, { siteId, index: place });
    }),
    index.map(
      (at): Change =>
        (document) =>
          removeLine(document, lineIdAt(document, at) ?? ""),
    ),
    fc.tuple(index, index).map(([at, place]): Change => (document) => {
      const line = documentLine("pro-ivr", "sub12", { id: newId() });
      return addLine(document, { siteId: siteIdAt(document, at) ?? "", index: place }, line);
    }),
    fc.tuple(index, fc.nat(99)).map(
      ([at, pbxUsers]): Change =>
        (document) =>
          changeSite(document, siteIdAt(document, at) ?? "", { pbxUsers }),
    ),
    fc.tuple(index, index).map(
      ([at, place]): Change =>
        (document) =>
          moveSite(document, siteIdAt(document, at) ?? "", place),
    ),
    index.map(
      (at): Change =>
        (document) =>
          removeSite(document, siteIdAt(document, at) ?? ""),
    ),
    fc.constant<Change>((document) => addSite(document, documentSite(3, [], { id: newId() }))),
    fc.constantFrom("A", "B").map((company): Change => (document) => ({
      ...document,
      customer: { ...document.customer, company },
    })),
  );
};

const changes = (side: string) => fc.array(change(side), { maxLength: 8 });
const made = (document: QuoteDocument, all: readonly Change[]) =>
  all.reduce((each, apply) => apply(each), document);

const sides = fc
  .tuple(quoteDocuments, changes("ours"), changes("theirs"))
  .map(([base, ours, theirs]) => ({ base, ours: made(base, ours), theirs: made(base, theirs) }));

const lineIds = (document: QuoteDocument) => linesOf(document).map(({ line }) => line.id);

it("is theirs where ours has changed nothing, and ours where theirs has not", () => {
  fc.assert(
    fc.property(sides, ({ base, ours, theirs }) => {
      expect(mergeDocuments(base, base, theirs)).toEqual({ document: theirs, conflicts: [] });
      expect(mergeDocuments(base, ours, base)).toEqual({ document: ours, conflicts: [] });
      expect(mergeDocuments(base, ours, ours)).toEqual({ document: ours, conflicts: [] });
    }),
  );
});

it("gives a valid document in which no alternative dangles and no line is twice", () => {
  fc.assert(
    fc.property(sides, ({ base, ours, theirs }) => {
      const { document, conflicts } = mergeDocuments(base, ours, theirs);
      const saved = [
        document,
        conflicts.reduce((all, { keepOurs }) => keepOurs(all), document),
        conflicts.reduce((all, { keepTheirs }) => keepTheirs(all), document),
      ];
      for (const each of saved) {
        expect(readStoredDocument(storedTextOf(each))).toEqual({ ok: true, value: each });
        const ids = lineIds(each);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { line } of linesOf(each)) {
          if (line.role.kind === "alternative") expect(ids).toContain(line.role.to);
        }
      }
      const names = conflicts.map(({ id }) => id);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

it("loses no line that either side has added, and none that is on both", () => {
  fc.assert(
    fc.property(sides, ({ base, ours, theirs }) => {
      const { document, conflicts } = mergeDocuments(base, ours, theirs);
      const [before, here, there] = [base, ours, theirs].map((each) => new Set(lineIds(each)));
      const found = new Set(lineIds(document));
      const asked = new Set(conflicts.flatMap(({ lineId }) => lineId ?? []));
      const stays = new Set(conflicts.map(({ siteId }) => siteId));
      for (const id of new Set([...lineIds(ours), ...lineIds(theirs)])) {
        if (!before?.has(id) || (here?.has(id) && there?.has(id))) expect(found).toContain(id);
        else if (found.has(id)) {
          const siteId = linesOf(document).find(({ line }) => line.id === id)?.site.id;
          expect(asked.has(id) || stays.has(siteId)).toBe(true);
        }
      }
    }),
  );
});

it("asks only about what both have changed", () => {
  fc.assert(
    fc.property(sides, ({ base, ours, theirs }) => {
      const { document, conflicts } = mergeDocuments(base, ours, theirs);
      const asked = new Set(conflicts.flatMap(({ lineId }) => lineId ?? []));
      const at = (side: QuoteDocument) =>
        new Map(linesOf(side).map(({ line }) => [line.id, line] as const));
      const [before, here, there] = [at(base), at(ours), at(theirs)];
      for (const { line } of linesOf(document)) {
        const [b, o, t] = [before.get(line.id), here.get(line.id), there.get(line.id)];
        if (!b || !o || !t || asked.has(line.id)) continue;
        expect(line.quantity).toBe(o.quantity === b.quantity ? t.quantity : o.quantity);
        expect(line.term).toBe(o.term === b.term ? t.term : o.term);
      }
    }),
  );
});
