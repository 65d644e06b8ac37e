import { pacedStorage } from "../../../../src/taskpane/quoteSession/draft/pacedStorage";
import { memoryStorage } from "../../../support/memoryStorage";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("stores the first of many texts at once, and the last of them soon", () => {
  const storage = memoryStorage();
  const write = jest.spyOn(storage, "write");
  const { paced } = pacedStorage(storage);
  for (const text of ["1", "12", "123"]) paced.write("draft", text);
  expect(write.mock.calls).toEqual([["draft", "1"]]);
  expect(paced.read("draft")).toBe("123");

  jest.advanceTimersByTime(500);
  expect(write.mock.calls.slice(1)).toEqual([["draft", "123"]]);
  jest.advanceTimersByTime(5_000);
  expect(write).toHaveBeenCalledTimes(2);
});

it("lets nothing that waits come after what was written or removed since", () => {
  const storage = memoryStorage();
  const { paced, write, remove, read } = pacedStorage(storage);
  for (const text of ["1", "12"]) paced.write("draft", text);
  write("draft", "other");
  jest.advanceTimersByTime(5_000);
  expect(storage.read("draft")).toBe("other");

  for (const text of ["1", "12"]) paced.write("draft", text);
  remove("draft");
  jest.advanceTimersByTime(5_000);
  expect(read("draft")).toBeUndefined();
  expect(storage.read("draft")).toBeUndefined();
});
