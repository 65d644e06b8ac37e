export { openXlsx } from "./xlsx/open";
export type { FileAddin } from "./xlsx/options";
export { writeXlsx } from "./xlsx/write";
