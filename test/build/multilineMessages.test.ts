/** @jest-environment node */
import { filesIn, readDocument } from "../docs/documents";

it("every message says that it has several lines, for nothing measures whether it fits on one", () => {
  const messages = filesIn("src/taskpane").flatMap((path) =>
    (readDocument(path).text.match(/<MessageBar\b[^>]*>/g) ?? []).map((tag) => ({ path, tag })),
  );
  expect(messages.length).toBeGreaterThan(10);
  expect(messages.filter(({ tag }) => !tag.includes('layout="multiline"'))).toEqual([]);
});
