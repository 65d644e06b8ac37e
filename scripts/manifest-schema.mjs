// npm run manifest:schema: checks the manifest against Microsoft's schemas, which lie beside the project and not in it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./build/run.js";

const schema = join(ROOT, "..", "shared", "manifest-schema", "OfficeAppManifestV1_1.xsd");
const manifests = ["manifest.xml", "dist/manifest.xml", "dist/manifest-dev.xml"].filter((file) =>
  existsSync(join(ROOT, file)),
);

if (!existsSync(schema)) {
  console.log(`Not checked: there are no schemas at ${schema}.`);
} else {
  const { error, status } = spawnSync(
    "xmllint",
    ["--nonet", "--noout", "--schema", schema, ...manifests],
    { cwd: ROOT, stdio: "inherit" },
  );
  if (error) console.error(`xmllint does not run (Debian: libxml2-utils): ${error.message}`);
  process.exitCode = status ?? 1;
}
