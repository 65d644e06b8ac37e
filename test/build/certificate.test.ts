import { X509Certificate } from "node:crypto";
import { localhostCertificate } from "../../scripts/build/certificate.js";

it("makes a certificate for localhost without a network, and keeps it", async () => {
  const { cert, key } = await localhostCertificate();
  const [own = ""] = cert.split(/(?<=-----END CERTIFICATE-----\r?\n)/);
  const certificate = new X509Certificate(own);

  expect(certificate.subjectAltName).toContain("DNS:localhost");
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
  expect(key).toContain("PRIVATE KEY");
  expect((await localhostCertificate()).cert).toBe(cert);
});
