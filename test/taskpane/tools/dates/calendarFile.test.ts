import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import { datesTexts } from "../../../../src/i18n/tools/dates";
import { calendarFile } from "../../../../src/taskpane/tools/dates/calendarFile";
import type { DatedEntry } from "../../../../src/taskpane/tools/dates/datedEntries";
import { day } from "../../../support/quoting";

const MOMENT = Date.UTC(2026, 11, 1, 13, 0);

const ENTRY: DatedEntry = {
  id: "abc-notice",
  kind: "notice",
  day: day("2027-03-28"),
  product: "Call Recording",
  term: "Abo24",
  customer: "Müller & Söhne; GmbH, Köln\nZentrale",
  site: "",
  quote: "AN-2026-0001",
  place: { sheet: "Angebot", address: "B7" },
};

/** The events of a file, as another library reads them. */
function eventsIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    uid: event.getFirstPropertyValue("uid"),
    sequence: event.getFirstPropertyValue("sequence"),
    summary: event.getFirstPropertyValue("summary"),
    description: event.getFirstPropertyValue("description"),
    start: String(event.getFirstPropertyValue("dtstart")),
    end: String(event.getFirstPropertyValue("dtend")),
    alarms: event
      .getAllSubcomponents("valarm")
      .map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
  }));
}

it("an entry is a whole day with an alarm a week before, whatever its texts hold", () => {
  expect(eventsIn(calendarFile([ENTRY], datesTexts("de"), MOMENT))).toEqual([
    {
      uid: "abc-notice@flux.fluxpunkt.de",
      sequence: MOMENT / 60_000,
      summary:
        "Call Recording, Müller & Söhne; GmbH, Köln\nZentrale: letzter Tag für die Kündigung",
      description:
        "Laufzeit: Abo24\nKunde: Müller & Söhne; GmbH, Köln\nZentrale\nAngebot: AN-2026-0001\nZelle: Angebot!B7",
      start: "2027-03-28",
      end: "2027-03-29",
      alarms: ["-P7D"],
    },
  ]);
});

it("a file made later has the same ids and later versions, so that importing again updates", () => {
  const [first] = eventsIn(calendarFile([ENTRY], datesTexts("de"), MOMENT));
  const moved = { ...ENTRY, day: day("2027-04-28") };
  const [second] = eventsIn(calendarFile([moved], datesTexts("en"), MOMENT + 60_000));
  expect(second?.uid).toBe(first?.uid);
  expect(Number(second?.sequence)).toBeGreaterThan(Number(first?.sequence));
  expect(second?.start).toBe("2027-04-28");
});

it("lines end as calendars want it, and none is longer than 75 bytes", () => {
  const file = calendarFile([{ ...ENTRY, customer: "ä".repeat(300) }], datesTexts("de"), MOMENT);
  const lines = file.split("\r\n");
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(eventsIn(file)[0]?.summary).toContain("ä".repeat(300));
});

it("no text of the user ends its entry or begins another", () => {
  const evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y";
  const file = calendarFile(
    [{ ...ENTRY, customer: evil, product: evil }],
    datesTexts("de"),
    MOMENT,
  );
  expect(eventsIn(file).length).toBe(1);
});

it.each(["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland", "UTC"])(
  "the day is the same in a calendar file that is made in %s",
  (zone) => {
    const script = `
      import { calendarFile } from "./src/taskpane/tools/dates/calendarFile.ts";
      import { datesTexts } from "./src/i18n/tools/dates.ts";
      import { calendarDateOf } from "./src/pricing/index.ts";
      const entry = { ...${JSON.stringify({ ...ENTRY, day: undefined })}, day: calendarDateOf("2027-03-28") };
      process.stdout.write(calendarFile([entry], datesTexts("de"), ${MOMENT}));
    `;
    const file = execFileSync(
      process.execPath,
      ["--import", "./scripts/typescript/register.mjs", "--input-type=module", "-e", script],
      { env: { ...process.env, TZ: zone }, encoding: "utf8" },
    );
    expect(eventsIn(file).map(({ start, end }) => [start, end])).toEqual([
      ["2027-03-28", "2027-03-29"],
    ]);
  },
);
