import { localhostCertificate } from "./certificate.js";
import { securityHeaders } from "./headers.js";
import { DEVELOPMENT_BASE, OFFICE_URL } from "./options.js";
import { OFFICE_JS_FOLDER } from "./run.js";
import { serveSites } from "./staticServer.js";
import { WORKBENCH_FOLDER } from "./workbenchPage.js";

/** Where the library lies on this server: a copy of Microsoft's in node_modules, byte for byte. */
const LOCAL_OFFICE_URL = "/office/office.js";

/** The page of the workbench loads nothing from anywhere else; its grid and Fluent UI put style elements into it. */
const PAGE_HEADERS = {
  "Content-Security-Policy": [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** The files in which the build has written where it will be served, and whence office.js comes. */
const ADDRESSED = /^(taskpane\.html|manifest(-dev)?\.xml|functions[\w-]*\.json)$/;

/**
 * Serves the workbench with a build of the add-in at its side, over https as office.js demands. The build is left as
 * it is; only the addresses in its page, manifest and metadata are those of this server on the way out.
 *
 * @param {{ folder: string, port: number, office?: "local" | "network" }} options
 *   folder: the build; port: the first to try, 0 for any; office: with "network" the page keeps Microsoft's address
 * @returns {Promise<{ url: string, page: string, isTrusted: boolean, close: () => Promise<void> }>}
 *   url: of the build, without a slash at its end; page: of the workbench
 */
export async function startWorkbench({ folder, port, office = "local" }) {
  const certificate = await localhostCertificate();
  const officeUrl = office === "local" ? LOCAL_OFFICE_URL : OFFICE_URL;
  const headers = securityHeaders(officeUrl);
  const addressedTo = (/** @type {string} */ origin) => (/** @type {string} */ text) =>
    text.replaceAll(DEVELOPMENT_BASE, origin).replaceAll(OFFICE_URL, officeUrl);

  const server = await serveSites({
    sites: {
      "/": {
        folder,
        headers,
        rewrite: (path, origin) => (ADDRESSED.test(path) ? addressedTo(origin) : undefined),
      },
      "/office/": { folder: OFFICE_JS_FOLDER, headers },
      "/workbench/": { folder: WORKBENCH_FOLDER, headers: PAGE_HEADERS },
    },
    port,
    certificate,
  });
  return { ...server, page: `${server.url}/workbench/`, isTrusted: certificate.isTrusted };
}
