import { type Habits, type Profile, PROFILES } from "../../workbench";
import { isThere, oneLine, readDocument, testFiles } from "./documents";
import { numbersInTitles } from "./numberedTitles";
import { REGISTER, ROWS, testsIn } from "./register";

const IDS = ROWS.map(({ id }) => id);

const FIELDS = ["What happens", "Where", "Source", "Sure", "FLUX", "Workbench", "Tests"];

const CHECKLIST = readDocument("docs/excel-checklist.md").text;

const PLAYED: readonly (readonly [string, Profile])[] = Object.entries(PROFILES);

/** Beside each habit stands the row that it plays. */
const ROWS_OF_HABITS = new Map(
  [
    ...readDocument("workbench/host/profiles/profile.ts").text.matchAll(
      /\/\*\* (R\d+): [^*]+\*\/\s+readonly (\w+):/g,
    ),
  ].map(([, row = "", habit = ""]) => [habit, row]),
);

/** The rows that an Excel of the workbench plays, by what it refuses and by its habits. */
function rowsPlayedIn({ refusals, habits }: Profile): readonly string[] {
  const played = (Object.keys(habits) as (keyof Habits)[]).filter((habit) =>
    isPlayed(habits[habit]),
  );
  return [
    ...refusals.map(({ row }) => row),
    ...played.map((habit) => ROWS_OF_HABITS.get(habit) ?? habit),
  ];
}

function isPlayed(habit: Habits[keyof Habits]): boolean {
  return habit instanceof Set ? habit.size > 0 : Boolean(habit);
}

describe("the register of what we know of Excel", () => {
  it("has every row once and in order, R1 to R40 at least", () => {
    expect(IDS.length).toBeGreaterThanOrEqual(40);
    expect(IDS).toEqual(IDS.map((_, index) => `R${index + 1}`));
  });

  it.each(ROWS)("says all there is to say of $id", ({ fields }) => {
    expect([...fields.keys()]).toEqual(FIELDS);
    expect(fields.get("Sure")).toMatch(/^(?:confirmed|likely|old|unknown)\b/);
    expect(fields.get("FLUX")).toMatch(/^(?:done|partly|open)\b/);
    expect(fields.get("Workbench")).toMatch(/^(?:not played|always|[a-z0-9-]+(?:, |\.|$))/);
  });

  it.each(ROWS)("names a test of $id, or says that there is none", ({ fields }) => {
    const tests = fields.get("Tests") ?? "";
    const isTold = /\bno test yet\b/i.test(tests);
    const titled = testsIn(tests).filter(({ title }) => title !== undefined);
    expect(isTold || titled.length > 0).toBe(true);
  });

  it("names tests that are there, by titles that they have", () => {
    const titles = testsIn(REGISTER);
    const missing = titles.filter(
      ({ path, title = "" }) => !isThere(path) || !oneLine(readDocument(path).text).includes(title),
    );
    expect(titles.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  it("names files that are there", () => {
    const files = [...REGISTER.matchAll(/`((?:src|test|workbench|scripts|docs)\/[^`]+)`/g)];
    expect(files.map(([, path = ""]) => path).filter((path) => !isThere(path))).toEqual([]);
  });

  it("names in each row the tests that bear its number", () => {
    const missing = testFiles()
      .flatMap((path) => numbersInTitles(path).map((id) => ({ id, path })))
      .filter(({ id }) => id.startsWith("R"))
      .filter(({ id, path }) => {
        const tests = ROWS.find((row) => row.id === id)?.fields.get("Tests") ?? "";
        return !testsIn(tests).some((test) => test.path === path);
      });
    expect(missing).toEqual([]);
  });
});

describe("the Excels of the workbench", () => {
  it.each(PLAYED)("%s refuses and does nothing that has no row", (_name, profile) => {
    expect(rowsPlayedIn(profile).filter((row) => !IDS.includes(row))).toEqual([]);
  });

  it.each(ROWS)("play $id where the register says so", ({ id, fields }) => {
    const playing = PLAYED.filter(([, profile]) => rowsPlayedIn(profile).includes(id));
    const [told = ""] = /^[^.;:(]*/.exec(fields.get("Workbench") ?? "") ?? [];
    const named = PLAYED.map(([name]) => name).filter((name) => told.split(", ").includes(name));
    expect(named).toEqual(playing.map(([name]) => name));
  });

  it("are all told in the page on the workbench", () => {
    const { text } = readDocument("docs/workbench.md");
    expect(PLAYED.map(([name]) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual(
      [],
    );
  });
});

describe("the checklist for a person with Excel", () => {
  const steps = CHECKLIST.split(/^(?=## )/m).filter((text) => /^## \d/.test(text));

  it("says of each step what to do, what is expected and which rows a difference refutes", () => {
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) {
      expect(step).toMatch(/^\*\*Expected:\*\* /m);
      expect(step).toMatch(/^\*\*A difference refutes:\*\* /m);
    }
  });

  it("names rows that are there, and takes 20 minutes at most", () => {
    const rows = [...CHECKLIST.matchAll(/\bR\d+\b/g)].map(([id]) => id);
    expect(rows.filter((id) => !IDS.includes(id))).toEqual([]);
    const minutes = steps.map((step) => Number(/\((\d+) min\)/.exec(step)?.[1]));
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(20);
  });

  it("has a line for each step in the form", () => {
    const form = readDocument("docs/excel-checklist-form.md").text;
    const titles = steps.map((step) => /^## (\d+)\. (.+) \(\d+ min\)$/m.exec(step)?.slice(1));
    const lines = [...form.matchAll(/^\| (\d+)\. ([^|]+?) +\|/gm)].map((match) => match.slice(1));
    expect(lines).toEqual(titles);
  });
});
