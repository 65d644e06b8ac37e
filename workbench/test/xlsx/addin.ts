import type { FileAddin } from "../../xlsx/options";

export const ADDIN: FileAddin = {
  id: "11111111-2222-3333-4444-555555555555",
  version: "1.0.0.0",
  namespace: "FLUX",
  functions: ["PRICE", "SCHEDULE"].map((name) => ({ id: name, name })),
};
