/**
 * What becomes of a call of an add-in's function where Excel has not read of the function, or takes it for that of
 * another file: `_xldudf_FLUX_PRICE(…)`, `@'C:/…/X.XLA'!_xldudf_FLUX_PRICE(…)`, `[2]!_xldudf_FLUX_PRICE(…)` (R11).
 */

/** A file by its path, by its number in the workbook, or by its name alone. */
const FILE = String.raw`(?:'(?:[^']|'')*'|\[[^\]'"]{1,260}\][^\s!'"(),;]{0,100}|(?<![\w.-])[\w.-]{1,260}\.xl\w{0,3})!`;

/** Texts and names of sheets are looked at first, so that nothing in them is taken for a call. */
function callsOf(functions: string): RegExp {
  const text = String.raw`"(?:[^"]|"")*"`;
  const name = String.raw`'(?:[^']|'')*'`;
  return new RegExp(String.raw`${text}|(@?)((?:${FILE})?)(${functions})(?=\s*\()|${name}`, "gi");
}

const ANY = callsOf(String.raw`_xldudf_\w+|(?<![\w.])[a-z]\w*(?:\.\w+)*`);

/** The formula with every call as it is entered: "FLUX.PRICE(…)", without the file of another add-in and without @. */
export function undamaged(formula: string): string {
  return formula.replace(
    ANY,
    (whole: string, _at: unknown, _file: unknown, name: string | undefined) =>
      name === undefined ? whole : enteredName(name),
  );
}

function enteredName(name: string): string {
  return /^_xldudf_/i.test(name) ? name.slice("_xldudf_".length).replaceAll("_", ".") : name;
}

/** A cell with a formula, and what it shows. */
export type SeenFormula = { readonly formula: string; readonly value: unknown };

export type FormulaForms = {
  /** Whether a formula calls a function of ours, however the call reads. */
  readonly isOurs: (formula: string) => boolean;
  /**
   * The formula to be entered in place of a damaged one, which may be the same: #NAME? stays in a cell until then.
   * Undefined for what is not damaged, and for what is not ours.
   *
   * @param isInTable there the @ stays, since nothing spills in a table
   */
  readonly repaired: (seen: SeenFormula, isInTable?: boolean) => string | undefined;
};

/** @param namespace of our functions: "FLUX" */
export function formulaForms(namespace: string): FormulaForms {
  const calls = callsOf(
    String.raw`_xldudf_${namespace}_\w+|(?<![\w.])${namespace}\.[a-z]\w*(?:\.\w+)*`,
  );

  function rewritten(formula: string, keepsAt: boolean) {
    let isOurs = false;
    let isDamaged = false;
    const text = formula.replace(
      calls,
      (whole: string, at: string, file: string, name: string | undefined) => {
        if (name === undefined) return whole;
        isOurs = true;
        if (file !== "" || /^_xldudf_/i.test(name)) isDamaged = true;
        return (keepsAt ? at : "") + enteredName(name);
      },
    );
    return { text, isOurs, isDamaged };
  }

  return {
    isOurs: (formula) => formula.startsWith("=") && rewritten(formula, true).isOurs,
    repaired({ formula, value }, isInTable = false) {
      if (!formula.startsWith("=")) return undefined;
      const { text, isOurs, isDamaged } = rewritten(formula, isInTable);
      if (!isOurs) return undefined;
      if (isDamaged || value === "#NAME?") return text;
      // Somebody may have typed the @ so that one of several results is shown.
      return text !== formula && isOneResult(text) ? text : undefined;
    },
  };
}

/** Functions that give several cells; a test compares them with the declarations. */
export const MATRIX_FUNCTIONS = [
  "PRICES",
  "COMPARE",
  "CATALOG",
  "FIND",
  "QUOTE",
  "SCHEDULE",
  "REVENUE",
  "EXPLAIN",
  "CHECK",
  "PERIOD",
];

/** A text, a number, a truth value or a single cell. */
const SINGLE = String.raw`\s*(?:"(?:[^"]|"")*"|-?[\d.]+|TRUE|FALSE|(?:(?:'(?:[^']|'')*'|[\w.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7})?\s*`;
const SINGLE_CALL = new RegExp(String.raw`^=\w+\.(\w+)\(${SINGLE}(?:,${SINGLE})*\)$`, "i");

/** Whether a formula can only give one value, so that it cannot spill where an @ has kept it from spilling. */
function isOneResult(formula: string): boolean {
  const [, name] = SINGLE_CALL.exec(formula) ?? [];
  return name !== undefined && !MATRIX_FUNCTIONS.includes(name.toUpperCase());
}
