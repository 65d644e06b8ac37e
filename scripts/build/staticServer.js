import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { cacheControl, securityHeaders } from "./headers.js";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * The file for a path of a request, or undefined when it leads out of its folder.
 *
 * @param {Readonly<Record<string, string>>} folders folder per first part of the path, with "/" for the rest
 * @param {string} pathname
 */
function fileFor(folders, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const [prefix, folder] =
    Object.entries(folders).find(([start]) => start !== "/" && decoded.startsWith(start)) ??
    /** @type {const} */ (["/", folders["/"]]);
  if (folder === undefined) return undefined;
  const file = normalize(join(folder, decoded.slice(prefix.length)));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}

/**
 * Listens at the port or, when it is taken, at the next free one.
 *
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that it got
 */
async function listen(server, port) {
  try {
    await new Promise((done, failed) => {
      server.once("error", failed);
      server.listen(port, "localhost", () => {
        server.off("error", failed);
        done(undefined);
      });
    });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    return listen(server, port + 1);
  }
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}

/**
 * Serves folders of built files with the headers that docs/deployment.md asks of every server.
 *
 * @param {{ folders: Readonly<Record<string, string>>, officeUrl: string, port: number }} options
 *   folders: folder per first part of the path, such as { "/": "dist", "/office/": "…" }; port: the first to try, 0 for any
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address without a slash at its end
 */
export async function serveFolders({ folders, officeUrl, port }) {
  const headers = securityHeaders(officeUrl);
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async function answer(request, response) {
    const path = request.url ?? "/";
    const reply = (/** @type {number} */ status, /** @type {string} */ text) =>
      response.writeHead(status, { ...headers, "Content-Type": "text/plain" }).end(text);
    if (request.method !== "GET" && request.method !== "HEAD") return reply(405, "Only GET.\n");

    const { pathname } = new URL(path, "http://localhost");
    const file = fileFor(folders, pathname);
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !found?.isFile()) return reply(404, "Not found.\n");

    response.writeHead(200, {
      ...headers,
      "Cache-Control": cacheControl(path),
      "Content-Length": found.size,
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    });
    if (request.method === "HEAD") return response.end();
    return pipeline(createReadStream(file), response);
  }

  const actual = await listen(server, port);
  return {
    url: `http://localhost:${actual}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
