/** Hosts from which office.js and what it loads on its own may come; both are in use since September 2026. */
const MICROSOFT_HOSTS = [
  "https://officeapis.public.onecdn.static.microsoft",
  "https://appsforoffice.microsoft.com",
];

/** Needed by office.js on some clients. */
const AJAX_HOST = "https://ajax.aspnetcdn.com";

/** Pages in which Excel on the web shows an add-in. */
const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

/**
 * The policy of every page of the add-in, as it stands in its meta tag.
 *
 * @param {string} officeUrl where office.js comes from; another host than Microsoft's is allowed too
 * @returns {string}
 */
export function contentSecurityPolicy(officeUrl) {
  const hosts = new Set(MICROSOFT_HOSTS);
  if (URL.canParse(officeUrl)) hosts.add(new URL(officeUrl).origin);
  const office = [...hosts].join(" ");
  return [
    "default-src 'self'",
    `script-src 'self' ${office} ${AJAX_HOST}`,
    // Fluent UI and office.js put style elements into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${office}`,
    `frame-src 'self' ${office}`,
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The policy as a header, which alone can say who may frame the page.
 *
 * @param {string} officeUrl
 * @returns {string}
 */
export function contentSecurityPolicyHeader(officeUrl) {
  return `${contentSecurityPolicy(officeUrl)}; frame-ancestors ${FRAME_ANCESTORS.join(" ")}`;
}
