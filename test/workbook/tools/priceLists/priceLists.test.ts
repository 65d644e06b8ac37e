/** @jest-environment jsdom */
import type { Reading } from "../../../../src/workbook/ports/port";
import { createPriceLists } from "../../../../src/workbook/tools/priceLists/officePriceLists";
import { readListFile } from "../../../../src/priceLists";
import {
  openWorkbook,
  type OpenWorkbook,
  PROFILES,
  type startOfficeJs,
} from "../../../../workbench";
import { FILE_202701 } from "../../../support/edition202701";
import { everyFault, printed } from "../../quoteSheet/support/everyFault";

const tool = createPriceLists("FLUX", 25);
let excel: OpenWorkbook;

function open(profile: keyof typeof PROFILES = "windows-de") {
  excel = openWorkbook({ profile: PROFILES[profile] });
}

beforeEach(() => open());

async function done<Value>(reading: Promise<Reading<Value>>): Promise<Value> {
  const outcome = await reading;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const parts = () => excel.host.workbook.state.customXmlParts;

/** Puts XML into the workbook as anybody can. */
async function forge(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

describe.each(Object.keys(PROFILES) as (keyof typeof PROFILES)[])("in %s", (profile) => {
  beforeEach(() => open(profile));

  it("[C4] a list is stored as it is, taken out, and brought back", async () => {
    expect(await done(tool.add("2027-01", FILE_202701))).toMatchObject({ status: "changed" });
    const [file = ""] = await done(tool.stored());
    expect(readListFile(file)).toEqual(readListFile(FILE_202701));

    const removed = await done(tool.remove("2027-01"));
    expect(await done(tool.stored())).toEqual([]);
    expect(parts()).toEqual([]);
    if (removed.status !== "changed") throw new Error(removed.status);
    await done(removed.undo());
    expect(readListFile((await done(tool.stored()))[0] ?? "")).toEqual(readListFile(FILE_202701));
  });
});

it("[C4] a second list of the same name is not stored, and none is removed that is not there", async () => {
  await done(tool.add("2027-01", FILE_202701));
  const before = parts();
  expect(await done(tool.add("2027-01", "{}"))).toEqual({ status: "asItWas" });
  expect(await done(tool.remove("2031-01"))).toEqual({ status: "asItWas" });
  expect(parts()).toEqual(before);
});

it("[C4] parts of others and forged ones stay, and harm nobody", async () => {
  await forge('<note xmlns="https://example.com/1">fremd</note>');
  await forge('<quote xmlns="https://fluxpunkt.de/xml/price-list/1">=1+1</quote>');
  await forge('<priceList xmlns="https://fluxpunkt.de/xml/price-list/1">&lt;b&gt;</priceList>');
  expect(await done(tool.stored())).toEqual(["<b>"]);
  await done(tool.add("2027-01", FILE_202701));
  await done(tool.remove("2027-01"));
  expect(parts().length).toBe(3);
});

it.each(["windows-de", "web"] as const)(
  "[C4] a list is stored or not, and taken out or not, whatever goes wrong, in %s",
  async (profile) => {
    open(profile);
    const host = excel.host as ReturnType<typeof startOfficeJs>;
    const adding = await everyFault(host, 2, async () => {
      const outcome = await tool.add("2027-01", FILE_202701);
      return { isDone: outcome.ok && outcome.value.status === "changed" };
    });
    expect(printed(`Storing a price list in ${profile}`, adding)).toEqual([]);
    await done(tool.add("2027-01", FILE_202701));
    const removing = await everyFault(host, 3, async () => {
      const outcome = await tool.remove("2027-01");
      return { isDone: outcome.ok && outcome.value.status === "changed" };
    });
    expect(printed(`Taking a price list out in ${profile}`, removing)).toEqual([]);
  },
);
