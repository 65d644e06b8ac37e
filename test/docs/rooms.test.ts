import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MOST_FILES = 12;
const LONGEST_README = 10;

/** Rooms of the product whose folders are rooms themselves. */
const WITH_ROOMS = ["src", "src/taskpane", "src/workbook"];

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

function allFoldersIn(folder: string): readonly string[] {
  return foldersIn(folder).flatMap((each) => [each, ...allFoldersIn(each)]);
}

it.each(WITH_ROOMS.flatMap(foldersIn))("%s says in ten lines what it is", (room) => {
  const lines = readFileSync(join(room, "README.md"), "utf8").trim().split("\n");
  expect(lines[0]).toMatch(/^# \S/);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.length).toBeLessThanOrEqual(LONGEST_README);
});

it("no folder of the product has more than a dozen files beside one another", () => {
  const crowded = allFoldersIn("src").filter((folder) => {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return files.filter(({ name }) => name !== "README.md").length > MOST_FILES;
  });
  expect(crowded).toEqual([]);
});
