import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

let child: ChildProcess;
let output = "";

/** Waits until the command has said where it serves the pane. */
function address(): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (chunk: string) => {
      output += chunk;
      const found = /http:\/\/localhost:\d+\/taskpane\.html/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.setEncoding("utf8").on("data", look);
    child.stderr?.setEncoding("utf8").on("data", look);
    child.on("exit", () => {
      reject(new Error(`npm start ended early:\n${output}`));
    });
  });
}

async function status(url: string): Promise<number> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.status;
}

let page: string;

beforeAll(async () => {
  child = spawn(process.execPath, [join("scripts", "start.mjs"), "--no-open", "--port", "0"]);
  page = await address();
}, 300_000);

afterAll(() => {
  child.kill("SIGKILL");
});

describe("npm start", () => {
  it("says in three lines what it does", () => {
    expect(output.trim().split("\n").length).toBeLessThanOrEqual(4);
    expect(output).toContain("no network");
  });

  it("serves the pane with an office.js of this machine", async () => {
    const html = await (await fetch(page)).text();
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(
      (match) => match[1] ?? "",
    );

    expect(scripts[0]).toBe("office/office.js");
    expect(scripts).toHaveLength(3);
    for (const script of scripts) expect(await status(new URL(script, page).href)).toBe(200);
  });

  it("sends the security headers", async () => {
    const response = await fetch(page);
    await response.arrayBuffer();

    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("stops when it is told to", async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");

    expect(await ended).toEqual([0, null]);
    await expect(fetch(page)).rejects.toThrow();
  });
});
