/** As long as a text in a cell can be. */
const LONGEST_TEXT = 32_767;

/** What patterns that look for blanks, digits, names, addresses and placeholders could lose their way in. */
const UNITS = [
  ...[
    " ",
    "\t",
    "\u00a0",
    "\n",
    "a",
    "A",
    "1",
    "0",
    ".",
    ",",
    "-",
    "_",
    "'",
    '"',
    "$",
    "!",
    "#",
    "%",
    "€",
  ],
  ...[
    "{",
    "}",
    "{{",
    "}}",
    "(",
    "[",
    "]",
    "[1",
    "a ",
    "a-",
    "a.",
    "1 ",
    "1.",
    "1,",
    "1.1,",
    "12 ",
    "'a",
    "''",
  ],
  ...[
    "A1",
    "$A$1",
    "A1:",
    "x:",
    "line:",
    "_xldudf_",
    "#REF!",
    "é",
    "e\u0301",
    "ä",
    "ß",
    "oe",
    "\ufb03",
    "\ufdfa",
  ],
  ...["Abo 24 ", "Call Recording ", "e ", "in ", "Monate ", "01.02.", "15 % ", "=1+"],
];

/** What may come before and behind, so that a pattern begins well and fails at the end. */
const AROUND = [
  ["", ""],
  ["", "x"],
  ["", "!"],
  ["", " "],
  ["=", ""],
  ["='", ""],
  ["1", "x"],
  ["{{", ""],
  ["€", "x"],
] as const;

/** Texts of 32,767 characters, each of one thing repeated between something else. */
export const ATTACKS: readonly string[] = UNITS.flatMap((unit) =>
  AROUND.map(([beginning, end]) => attack(unit, beginning, end)),
);

/** Fewer of them, for what is slower to call. */
export const PLAIN_ATTACKS: readonly string[] = UNITS.flatMap((unit) => [
  attack(unit, "", ""),
  attack(unit, "", "x"),
]);

function attack(unit: string, beginning: string, end: string): string {
  const room = LONGEST_TEXT - beginning.length - end.length;
  return beginning + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + end;
}
