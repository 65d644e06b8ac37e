import { contentSecurityPolicyHeader } from "./contentSecurityPolicy.js";

/**
 * Headers for every answer of a server of the add-in.
 *
 * @param {string} officeUrl
 * @returns {Record<string, string>}
 */
export function securityHeaders(officeUrl) {
  return {
    "Content-Security-Policy": contentSecurityPolicyHeader(officeUrl),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    // Excel on the web fetches functions.json from a page of another origin.
    "Access-Control-Allow-Origin": "*",
  };
}

/**
 * How long a client may keep a file: for good when its name or query has a hash, else an hour; pages are asked for
 * every time. Never "no-store", which Excel forbids for icons.
 *
 * @param {string} path of the request with its query
 * @returns {string}
 */
export function cacheControl(path) {
  if (/\.[0-9a-f]{8}\.js$|\?v=[0-9a-f]{8}$/.test(path))
    return "public, max-age=31536000, immutable";
  if (/\.(html|xml)($|\?)/.test(path)) return "no-cache";
  return "public, max-age=3600";
}
