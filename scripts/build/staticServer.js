import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { cacheControl } from "./headers.js";

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
 * What is served below a path of its own.
 *
 * @typedef {{
 *   folder: string,
 *   headers: Readonly<Record<string, string>>,
 *   rewrite?: (path: string, origin: string) => ((text: string) => string) | undefined
 * }} Site
 *   headers: sent with every answer; rewrite: for files whose text must name the server, by their path in the folder
 */

/**
 * The site for a path of a request and the file in it; undefined when the path leads out of the site's folder.
 *
 * @param {Readonly<Record<string, Site>>} sites site per first part of the path, with "/" for the rest
 * @param {string} pathname
 */
function fileFor(sites, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const [prefix, site] = Object.entries(sites).find(
    ([start]) => start !== "/" && decoded.startsWith(start),
  ) ?? /** @type {const} */ (["/", sites["/"]]);
  if (site === undefined) return undefined;
  const path = decoded.slice(prefix.length) + (decoded.endsWith("/") ? "index.html" : "");
  const file = normalize(join(site.folder, path));
  return file.startsWith(normalize(site.folder + sep)) ? { site, path, file } : undefined;
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
 * Serves folders of built files on this machine.
 *
 * @param {{
 *   sites: Readonly<Record<string, Site>>,
 *   port: number,
 *   certificate?: { key: string, cert: string }
 * }} options
 *   sites: site per first part of the path, such as { "/": …, "/office/": … }; port: the first to try, 0 for any;
 *   certificate: with one the server speaks https
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address without a slash at its end
 */
export async function serveSites({ sites, port, certificate }) {
  /** @type {import("node:http").RequestListener} */
  const onRequest = (request, response) => {
    void answer(request, response).catch(() => response.destroy());
  };
  const server = certificate
    ? createHttpsServer({ key: certificate.key, cert: certificate.cert }, onRequest)
    : createHttpServer(onRequest);
  let origin = "";

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async function answer(request, response) {
    const path = request.url ?? "/";
    const { pathname } = new URL(path, "http://localhost");
    const found = fileFor(sites, pathname);
    const headers = (found?.site ?? sites["/"])?.headers ?? {};
    const reply = (/** @type {number} */ status, /** @type {string} */ text) =>
      response.writeHead(status, { ...headers, "Content-Type": "text/plain" }).end(text);
    if (request.method !== "GET" && request.method !== "HEAD") return reply(405, "Only GET.\n");

    const stats = found && (await stat(found.file).catch(() => undefined));
    if (!found || !stats?.isFile()) return reply(404, "Not found.\n");

    const rewrite = found.site.rewrite?.(found.path, origin);
    const text = rewrite && Buffer.from(rewrite(await readFile(found.file, "utf8")));
    response.writeHead(200, {
      ...headers,
      "Cache-Control": cacheControl(path),
      "Content-Length": text?.length ?? stats.size,
      "Content-Type": TYPES[extname(found.file)] ?? "application/octet-stream",
    });
    if (request.method === "HEAD") return response.end();
    return text ? response.end(text) : pipeline(createReadStream(found.file), response);
  }

  origin = `${certificate ? "https" : "http"}://localhost:${await listen(server, port)}`;
  return {
    url: origin,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
