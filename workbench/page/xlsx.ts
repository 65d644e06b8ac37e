/** What reads and writes files; the page loads it when somebody opens or saves one. */
export { openXlsx } from "../xlsx/open";
export { UnreadableWorkbook } from "../xlsx/unreadable";
export { writeXlsx } from "../xlsx/write";
