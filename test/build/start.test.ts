import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";
import { localhostCertificate } from "../../scripts/build/certificate.js";
import { OFFICE_URL } from "../../scripts/build/options.js";
import { OFFICE_JS_FOLDER } from "../../scripts/build/run.js";

let child: ChildProcess;
let output = "";
let page: string;
let certificate: Awaited<ReturnType<typeof localhostCertificate>>;

/** Waits until the command has said where it serves the workbench. */
function address(): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (chunk: string) => {
      output += chunk;
      const found = /https:\/\/localhost:\d+\/workbench\/(?=[\s\S]*stops it)/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.setEncoding("utf8").on("data", look);
    child.stderr?.setEncoding("utf8").on("data", look);
    child.on("exit", () => {
      reject(new Error(`npm start ended early:\n${output}`));
    });
  });
}

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

/** Fetches from the server as a browser does that trusts its certificate. */
function fetchFrom(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(new URL(path, page), { ca: certificate.cert }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, body: Buffer.concat(parts) });
      });
    }).on("error", reject);
  });
}

beforeAll(async () => {
  child = spawn(process.execPath, [join("scripts", "start.mjs"), "--no-open", "--port", "0"]);
  page = await address();
  certificate = await localhostCertificate();
}, 300_000);

afterAll(() => {
  child.kill("SIGKILL");
});

describe("npm start", () => {
  it("says what it does, where, and how to stop it", () => {
    expect(output).toContain("no network");
    expect(output).toContain("it is not Excel");
    expect(output).toContain("Ctrl+C");
    expect(output.trim().split("\n").length).toBeLessThanOrEqual(7);
  });

  it("explains the browser's warning until the certificate is trusted", () => {
    expect(output.includes("npm run trust")).toBe(!certificate.isTrusted);
  });

  it("serves the page of the workbench with all that it loads", async () => {
    const { status, body, headers } = await fetchFrom(page);
    const html = body.toString();
    const files = [...html.matchAll(/(?:src|href)="([^":]+)"/g)].map((match) => match[1] ?? "");

    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect((await fetchFrom(file)).status).toBe(200);
  });

  it("serves the add-in as it is built, but for the addresses in its page, manifest and metadata", async () => {
    const built = (file: string) => readFileSync(join(".cache", "start", file));
    const pane = (await fetchFrom("/taskpane.html")).body.toString();
    const scripts = [...pane.matchAll(/<script[^>]* src="([^"]*)"/g)].map(
      (match) => match[1] ?? "",
    );

    expect(scripts[0]).toBe("/office/office.js");
    expect(pane.replaceAll("/office/office.js", OFFICE_URL)).toBe(
      built("taskpane.html").toString(),
    );
    for (const script of scripts.slice(1)) {
      const { status, body } = await fetchFrom(`/${script}`);
      expect(status).toBe(200);
      expect(body.equals(built(script.split("?")[0] ?? ""))).toBe(true);
    }
  });

  it("serves Microsoft's office.js byte for byte", async () => {
    const { body } = await fetchFrom("/office/office.js");

    expect(body.equals(readFileSync(join(OFFICE_JS_FOLDER, "office.js")))).toBe(true);
  });

  it("gives the manifest the address at which it serves", async () => {
    const { body } = await fetchFrom("/manifest.xml");

    expect(body.toString()).toContain(`${new URL(page).origin}/taskpane.html`);
    expect(body.toString()).not.toContain("localhost:3000");
  });

  it("sends the security headers of the deployment", async () => {
    const { headers } = await fetchFrom("/taskpane.html");

    expect(headers["content-security-policy"]).toContain("frame-ancestors");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("stops when it is told to", async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");

    expect(await ended).toEqual([0, null]);
    await expect(fetchFrom(page)).rejects.toThrow();
  });
});
