import { type QuoteSettings, isSameData } from "../../../quote";

type Others = readonly QuoteSettings[];

/**
 * What lost a merge and has no answer yet: without what was answered here, or in another pane, since the workbook was read.
 *
 * @param known what the workbook had then
 * @param shown what this pane shows
 * @param found what the workbook has now
 */
export function openOthers(known: Others, shown: Others, found: Others): Others {
  const staying = shown.filter((each) => !isAmong(each, known) || isAmong(each, found));
  const changeCount = found.filter((each) => !isAmong(each, known));
  return withOthers(staying, changeCount);
}

/** All of both, none of them twice. */
export function withOthers(shown: Others, more: Others): Others {
  return more.reduce((all, each) => (isAmong(each, all) ? all : [...all, each]), shown);
}

function isAmong(settings: QuoteSettings, all: Others): boolean {
  return all.some((each) => isSameData(each, settings));
}
