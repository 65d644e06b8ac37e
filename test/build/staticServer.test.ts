import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveSites } from "../../scripts/build/staticServer.js";

type Server = Awaited<ReturnType<typeof serveSites>>;

let folder: string;
let server: Server;

/** A request whose path arrives as it is written, which fetch would tidy up. */
function get(
  path: string,
  method = "GET",
): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => {
        const type = response.headers["content-type"] ?? "";
        resolve({ status: response.statusCode ?? 0, type, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "static-server-"));
  await mkdir(join(folder, "built"));
  await mkdir(join(folder, "library"));
  await writeFile(join(folder, "built", "taskpane.html"), "<p>Preise</p>");
  await writeFile(join(folder, "built", "manifest.xml"), "<a>https://base/ä</a>");
  await writeFile(join(folder, "library", "office.js"), "1;");
  await writeFile(join(folder, "library", "index.html"), "<p>Bibliothek</p>");
  await writeFile(join(folder, "secret.txt"), "secret");
  server = await serveSites({
    sites: {
      "/": {
        folder: join(folder, "built"),
        headers: { "X-Site": "built" },
        rewrite: (path, origin) =>
          path === "manifest.xml" ? (text) => text.replaceAll("https://base", origin) : undefined,
      },
      "/office/": { folder: join(folder, "library"), headers: { "X-Site": "library" } },
    },
    port: 0,
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it("serves a file with its type", async () => {
  expect(await get("/taskpane.html?_host_Info=Excel")).toEqual({
    status: 200,
    type: "text/html; charset=utf-8",
    body: "<p>Preise</p>",
  });
});

it("serves a second folder below a path of its own", async () => {
  expect(await get("/office/office.js")).toMatchObject({ status: 200, body: "1;" });
});

it("serves the index of a folder", async () => {
  expect(await get("/office/")).toMatchObject({ status: 200, body: "<p>Bibliothek</p>" });
});

it("sends the headers of the site, also with what is missing", async () => {
  const site = async (path: string) => (await fetch(server.url + path)).headers.get("x-site");

  expect(await site("/taskpane.html")).toBe("built");
  expect(await site("/office/office.js")).toBe("library");
  expect(await site("/office/missing.js")).toBe("library");
});

it("writes its own address where a file must name it", async () => {
  expect(await get("/manifest.xml")).toMatchObject({
    status: 200,
    body: `<a>${server.url}/ä</a>`,
  });
  expect(await get("/manifest.xml", "HEAD")).toMatchObject({ status: 200, body: "" });
});

it.each([
  "/",
  "/missing.html",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/office/../../secret.txt",
  "/office/..%2f..%2fsecret.txt",
  "/%zz",
])("has nothing at %s", async (path) => {
  expect(await get(path)).toMatchObject({ status: 404 });
});

it("only reads", async () => {
  expect(await get("/taskpane.html", "POST")).toMatchObject({ status: 405 });
  expect(await get("/taskpane.html", "HEAD")).toMatchObject({ status: 200, body: "" });
});

it("takes the next port when one is taken", async () => {
  const taken = Number(new URL(server.url).port);
  const second = await serveSites({ sites: { "/": { folder, headers: {} } }, port: taken });
  await second.close();

  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
});
