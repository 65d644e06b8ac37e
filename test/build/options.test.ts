import { deploymentBase, OFFICE_URL, officeUrl } from "../../scripts/build/options.js";

describe("the address of a deployment", () => {
  it("is the development server unless it is given", () => {
    expect(deploymentBase(undefined)).toBe("https://localhost:3000");
  });

  it.each([
    ["https://example.com", "https://example.com"],
    ["https://example.com/", "https://example.com"],
    ["https://example.com:8443/a/b/", "https://example.com:8443/a/b"],
  ])("%s becomes %s", (given, base) => {
    expect(deploymentBase(given)).toBe(base);
  });

  it.each([
    "http://example.com",
    "example.com/flux",
    "/flux",
    "",
    true,
    "https://example.com/?a=1",
    "https://example.com/#a",
  ])("refuses %p with a sentence", (given) => {
    expect(() => deploymentBase(given)).toThrow(
      "--env base must be an https address without a query, such as https://example.com/flux",
    );
  });
});

describe("the address of office.js", () => {
  it("is Microsoft's network unless it is given", () => {
    expect(officeUrl(undefined)).toBe(OFFICE_URL);
    expect(OFFICE_URL).toMatch(/^https:\/\/.*\.microsoft\/1\/office\.js$/);
  });

  it.each(["https://example.com/office.js", "office/office.js", "/office/office.js"])(
    "may be %s",
    (given) => {
      expect(officeUrl(given)).toBe(given);
    },
  );

  it.each(["http://example.com/office.js", "javascript:alert(1)", 'a"b.js', "", true])(
    "refuses %p with a sentence",
    (given) => {
      expect(() => officeUrl(given)).toThrow("--env office must be an https address");
    },
  );
});
