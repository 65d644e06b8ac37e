import { BoundedCache } from "../../culture/boundedCache";

it("works a value out once", () => {
  const cache = new BoundedCache<number>(10);
  const workOut = jest.fn((key: string) => key.length);
  expect([cache.get("abc", workOut), cache.get("abc", workOut)]).toEqual([3, 3]);
  expect(workOut).toHaveBeenCalledTimes(1);
});

it("keeps what was asked for lately and forgets the rest", () => {
  const cache = new BoundedCache<string>(2);
  const workOut = jest.fn((key: string) => key);
  for (const key of ["a", "b", "a", "c", "a", "d", "e"]) cache.get(key, workOut);
  expect(workOut).toHaveBeenCalledTimes(5);
  cache.get("a", workOut);
  expect(workOut).toHaveBeenCalledTimes(5);
  cache.get("b", workOut);
  expect(workOut).toHaveBeenCalledTimes(6);
});
