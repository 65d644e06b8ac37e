import { readFileSync } from "node:fs";
import { contentSecurityPolicy } from "../../scripts/build/contentSecurityPolicy.js";
import { cacheControl, securityHeaders } from "../../scripts/build/headers.js";
import { OFFICE_URL } from "../../scripts/build/options.js";

/** The sources of one directive of a policy. */
function sources(policy: string, directive: string): readonly string[] {
  const found = policy.split("; ").find((part) => part.startsWith(`${directive} `));
  return found?.split(" ").slice(1) ?? [];
}

describe("the Content-Security-Policy", () => {
  const policy = contentSecurityPolicy(OFFICE_URL);

  it("lets scripts come from the add-in and from Microsoft only", () => {
    expect(sources(policy, "script-src")).toEqual([
      "'self'",
      "https://officeapis.public.onecdn.static.microsoft",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
  });

  it("forbids what no page of the add-in does", () => {
    expect(policy).not.toContain("unsafe-eval");
    expect(sources(policy, "default-src")).toEqual(["'self'"]);
    for (const directive of ["object-src", "base-uri", "form-action", "worker-src"]) {
      expect(sources(policy, directive)).toEqual(["'none'"]);
    }
  });

  it("allows the host of another office.js", () => {
    const other = contentSecurityPolicy("https://office.example.com/1/office.js");

    expect(sources(other, "script-src")).toContain("https://office.example.com");
    expect(contentSecurityPolicy("office/office.js")).toBe(policy);
  });

  it("says as a header who may frame the pane, which a meta tag cannot", () => {
    const header = securityHeaders(OFFICE_URL)["Content-Security-Policy"] ?? "";

    expect(policy).not.toContain("frame-ancestors");
    expect(header.startsWith(`${policy}; frame-ancestors 'self' https://`)).toBe(true);
  });
});

it("documents every header for whoever sets up a server", () => {
  const page = readFileSync("docs/deployment.md", "utf8");

  for (const [name, value] of Object.entries(securityHeaders(OFFICE_URL))) {
    expect(page).toContain(`${name}: ${value}`);
  }
});

describe("caching", () => {
  it.each([
    ["/pane.0123abcd.js", "public, max-age=31536000, immutable"],
    ["/functions.js?v=0123abcd", "public, max-age=31536000, immutable"],
    ["/functions-de.json?v=0123abcd", "public, max-age=31536000, immutable"],
    ["/functions.js", "public, max-age=3600"],
    ["/functions.json", "public, max-age=3600"],
    ["/assets/icon-32.png", "public, max-age=3600"],
    ["/taskpane.html", "no-cache"],
    ["/taskpane.html?_host_Info=Excel$Win32", "no-cache"],
    ["/manifest.xml", "no-cache"],
  ])("%s: %s", (path, expected) => {
    expect(cacheControl(path)).toBe(expected);
  });
});
