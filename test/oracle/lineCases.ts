import { serial } from "./calendar";
import { ANYTHING, euro, type Case } from "./case";
import { TIERS } from "./priceList";
import { CellError, tierOf, WRONG } from "./prices";
import { chargesByLine, invoices, netsOf, priced, revenueOf, totalsOf, type Line } from "./quotes";
import type { Random } from "./random";
import {
  BLANK_CELLS,
  BLANKS,
  countCell,
  dayCell,
  dayOf,
  discountCell,
  EDITIONS,
  NO_DISCOUNTS,
  offerOf,
  productCell,
  tokenCell,
  usersOf,
} from "./spellings";
import { COUNTRIES, taxOfInvoice } from "./taxes";

type Range = { readonly cells: unknown[][]; readonly lines: readonly Line[] };

const PERIODS = { once: "einmalig", month: "im Monat", year: "im Jahr" } as const;

function periodOf({ token }: Line): string {
  if (token === "jährlich") return PERIODS.year;
  return token.startsWith("Abo") ? PERIODS.month : PERIODS.once;
}

/** A line that is in the list, now and then with a term or without users for which there is no price. */
function lineOf(random: Random, isRisky: boolean): Line {
  const { product, token } = offerOf(random);
  const sold = [...product.prices.keys()];
  const safe = !isRisky && sold.length > 0 && !sold.includes(token) ? random.pick(sold) : token;
  const needsUsers = product.kind === "tiered" || product.kind === "pack";
  const users = (isRisky || !needsUsers) && random.oneIn(4) ? undefined : usersOf(random);
  const discount = random.oneIn(2) ? 0 : random.pick([10_000, 100]) * random.whole(1, 99);
  const all = random.oneIn(20) ? 1_000_000 : discount;
  return { product, token: safe, users, quantity: random.whole(1, 40), discount: all };
}

type Columns = { readonly width: number; readonly hasQuantities: boolean };

function rowOf(random: Random, line: Line, { width, hasQuantities }: Columns): unknown[] {
  return [
    productCell(random, line.product),
    tokenCell(random, line.token),
    line.users === undefined ? random.pick(BLANK_CELLS) : countCell(random, line.users),
    hasQuantities ? countCell(random, line.quantity) : random.pick(BLANK_CELLS),
    discountCell(random, line.discount),
    line.start ? dayCell(random, line.start) : random.pick(BLANK_CELLS),
  ].slice(0, width);
}

/** A good row of which one cell is blank or wrong, which makes it an error (L1, L2, M2, P7). */
function spoilt(random: Random, columns: Columns): readonly [unknown[], Line] {
  const line = { ...lineOf(random, false), quantity: 1, discount: 0 };
  const row = rowOf(random, line, columns);
  const isFree = line.product.kind === "free";
  const blank = random.pick(BLANK_CELLS);
  const faults: readonly (readonly [column: number, cell: unknown, isPossible: boolean])[] = [
    [0, blank, true],
    [1, blank, !isFree],
    [1, "Abo18", true],
    [2, random.pick(["45,5", 45.5, -1, "1.000"]), true],
    [3, blank, columns.hasQuantities],
    [3, 1.5, columns.hasQuantities],
    [4, random.pick(NO_DISCOUNTS), columns.width > 4],
    [5, random.pick(["morgen", "2026-02-30", 59, true]), columns.width > 5],
  ];
  const [column, cell] = random.pick(faults.filter(([, , isPossible]) => isPossible));
  row[column] = cell;
  return [row, { ...line, fault: WRONG }];
}

/** Rows of a range with 3 to 6 columns, blank rows between them, quantities in all rows or in none (L1, L2). */
function rangeOf(random: Random, mostLines: number): Range {
  const width = random.pick([3, 4, 5, 5, 6, 6]);
  const hasQuantities = width > 3 && !random.oneIn(3);
  const columns = { width, hasQuantities };
  const isRisky = random.oneIn(6);
  const blankRow = () => Array.from({ length: width }, () => random.pick(BLANK_CELLS));
  const cells: unknown[][] = [];
  const lines: Line[] = [];
  const count = random.whole(1, mostLines);
  // A quantity that is missing is one only beside another.
  for (let index = 0; index < count; index += 1) {
    if (random.oneIn(6)) cells.push(blankRow());
    if (isRisky && index > 0 && random.oneIn(3)) {
      const [row, line] = spoilt(random, columns);
      cells.push(row);
      lines.push(line);
      continue;
    }
    const { quantity, discount, ...rest } = lineOf(random, isRisky);
    const line = {
      ...rest,
      quantity: hasQuantities ? quantity : 1,
      discount: width > 4 ? discount : 0,
      start: width > 5 && !random.oneIn(3) ? dayOf(random, 2018, 2030) : undefined,
    };
    cells.push(rowOf(random, line, columns));
    lines.push(line);
  }
  if (random.oneIn(6)) cells.push(blankRow());
  return { cells, lines };
}

/** A bad row shows what was given, up to its prices. */
const AS_GIVEN = Array<unknown>(6).fill(ANYTHING);

export function quoteCase(random: Random): Case {
  const { cells, lines } = rangeOf(random, 6);
  const nets = netsOf(lines);
  const rows = lines.map((line) => {
    const { product, token, users, quantity, discount } = line;
    const amounts = priced(line);
    if (amounts instanceof CellError) return [...AS_GIVEN, amounts, amounts, ""];
    const tier = product.kind === "tiered" ? TIERS[tierOf(users ?? 0)]?.[0] : "";
    return [
      ...[product.name, token, users ?? "", tier, quantity, discount / 1_000_000],
      ...[euro(amounts.unit), euro(amounts.net), periodOf(line)],
    ];
  });
  const totals = nets instanceof CellError ? nets : totalsOf(nets);
  const sums = (["oneOff", "monthly", "yearly"] as const).map((key, index) => [
    ["Summe einmalig", "Summe monatlich", "Summe jährlich"][index],
    ...["", "", "", "", "", ""],
    totals instanceof CellError ? totals : euro(totals[key]),
    "",
  ]);
  return { id: "QUOTE", given: [cells, random.pick(EDITIONS)], body: [...rows, ...sums] };
}

export function totalsCase(random: Random): Case {
  const { cells, lines } = rangeOf(random, 8);
  const nets = netsOf(lines);
  const id = random.pick(["ONEOFF", "MRR", "ARR", "TCV"] as const);
  const key = { ONEOFF: "oneOff", MRR: "mrr", ARR: "arr", TCV: "tcv" } as const;
  const value = nets instanceof CellError ? nets : euro(totalsOf(nets)[key[id]]);
  return { id, given: [cells, random.pick(EDITIONS)], value };
}

const INTERVALS = [
  [1, ["monatlich", "Monatlich", "mtl.", "monthly", 1, ...BLANKS]],
  [3, ["quartalsweise", "Quartal", "quartalsweise im Voraus", "quarterly", 3, "3"]],
  [12, ["jährlich", "p.a.", "yearly", 12]],
] as const;

/** Half of them begin where rates change within what is paid for. */
export function scheduleCase(random: Random): Case {
  const { cells, lines } = rangeOf(random, 4);
  const nets = netsOf(lines);
  const start = random.oneIn(2) ? dayOf(random, 2017, 2024) : dayOf(random, 2024, 2060);
  const [interval, intervals] = random.pick(INTERVALS);
  const { spellings, rates } = random.pick(COUNTRIES);
  const months = random.oneIn(2) ? undefined : random.whole(1, 40);
  const given = [
    ...[cells, dayCell(random, start), random.pick<unknown>(intervals), random.pick(spellings)],
    ...[months ?? random.pick(BLANKS), random.pick(EDITIONS)],
  ];
  if (nets instanceof CellError) return { id: "SCHEDULE", given, value: nets };
  const body: unknown[][] = [];
  for (const charges of invoices(nets, start, interval, months)) {
    const tax = taxOfInvoice(charges, rates);
    if (tax instanceof CellError) return { id: "SCHEDULE", given, value: tax };
    const date = charges[0]?.date;
    const to = Math.max(...charges.map((charge) => charge.to));
    const net = charges.reduce((sum, charge) => sum + charge.net, 0n);
    body.push([date, date, to, euro(net), euro(tax), euro(net + tax)]);
  }
  return { id: "SCHEDULE", given, body };
}

const BY_LINES = ["je Position", "Position", "per line", "je-position"];

export function lineScheduleCase(random: Random): Case {
  const { cells, lines } = rangeOf(random, 4);
  const nets = netsOf(lines);
  const start = dayOf(random, 2018, 2060);
  const [interval, intervals] = random.pick(INTERVALS);
  const given = [
    ...[cells, dayCell(random, start), random.pick<unknown>(intervals), random.pick(BLANKS)],
    ...[random.pick(BLANKS), random.pick(EDITIONS), random.pick(BY_LINES)],
  ];
  if (nets instanceof CellError) return { id: "SCHEDULE", given, value: nets };
  const body = nets.flatMap((net, index) =>
    chargesByLine(net, start, interval).map(({ date, to, net: amount }) => [
      ...[lines[index]?.product.name, net.token, date, to, euro(amount)],
    ]),
  );
  return { id: "SCHEDULE", given, body };
}

export function revenueCase(random: Random): Case {
  const { cells, lines } = rangeOf(random, 5);
  const nets = netsOf(lines);
  const start = dayOf(random, 2018, 2030);
  const { year, month } = start;
  const count = random.whole(1, 120);
  const asMonth = [`${year}-${String(month).padStart(2, "0")}`, `${month}/${year}`];
  const given = [
    cells,
    random.oneIn(2) ? dayCell(random, start) : random.pick(asMonth),
    ...[random.oneIn(2) ? count : String(count), random.pick(EDITIONS)],
  ];
  if (nets instanceof CellError) return { id: "REVENUE", given, value: nets };
  const body = Array.from({ length: count }, (_, index) => {
    const number = year * 12 + month - 1 + index;
    const first = { year: Math.floor(number / 12), month: (number % 12) + 1, day: 1 };
    return [serial(first), euro(revenueOf(nets, start, number))];
  });
  return { id: "REVENUE", given, body };
}
