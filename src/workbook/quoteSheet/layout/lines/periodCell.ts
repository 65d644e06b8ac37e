import { periodOf } from "../../../../pricing";
import type { DocumentLine } from "../../../../quote";
import { textLiteral } from "../../../ports/formula";
import { formula, type CellFinder, type PlannedCell } from "../plan";
import { lineKey } from "../rowKeys";
import type { PlanSource } from "../source";

/** How a line is paid, with what keeps it out of the sums before it: "optional monatlich". */
function payable(
  { term, role }: Pick<DocumentLine, "term" | "role">,
  positions: ReadonlyMap<string, string>,
  { texts }: PlanSource,
): string {
  return `${rolePrefix(role, positions, texts)}${texts.periods[periodOf(term)]}`;
}

export function periodCell(
  line: DocumentLine,
  positions: ReadonlyMap<string, string>,
  source: PlanSource,
): PlannedCell {
  const { texts, evaluation, namespace } = source;
  const prefix = rolePrefix(line.role, positions, texts);
  const { once, month, year } = texts.periods;
  const quoteTexts = [once, month, year].map(textLiteral);
  const edition = textLiteral(evaluation.edition.id);
  const cells = (at: CellFinder) => [at(lineKey(line.id), "product"), at(lineKey(line.id), "term")];
  return formula(
    (at) => {
      const period = `${namespace}.PERIOD(${cells(at).join(",")},,${edition})`;
      // A line without a term has no price either, which must not be left out of all sums.
      const word = `IFERROR(LOOKUP(${period},{0,1,12},{${quoteTexts.join(",")}}),${textLiteral(once)})`;
      return prefix === "" ? `=${word}` : `=${textLiteral(prefix)}&${word}`;
    },
    payable(line, positions, source),
    "small",
    (at) => {
      const [, term = ""] = cells(at);
      const said = (each: string) => textLiteral(prefix + each);
      return `=IF(LEFT(${term},3)="Abo",${said(month)},IF(LEFT(${term},1)="j",${said(year)},${said(once)}))`;
    },
  );
}

function rolePrefix(
  role: DocumentLine["role"],
  positions: ReadonlyMap<string, string>,
  texts: PlanSource["texts"],
): string {
  if (role.kind === "optional") return `${texts.optional} `;
  if (role.kind === "normal") return "";
  return `${texts.alternativeTo(positions.get(role.to) ?? "?")}: `;
}
