/** @jest-environment jsdom */
import { PROFILES, type ProfileName } from "../../../workbench/host/profiles/profiles";
import { bringToFront, startWorkbook, WRITES } from "./support/writes";

it.each(Object.keys(PROFILES) as ProfileName[])(
  "everything is written in %s",
  async (name) => {
    const { host, workbook } = await startWorkbook({ profile: PROFILES[name] });
    const run = jest.spyOn(Excel, "run");
    const start = workbook.state;
    const failed = [];
    for (const write of WRITES) {
      workbook.replace(start);
      await bringToFront(write);
      const { isDone, problem } = await write.work();
      if (!isDone) failed.push([write.name, problem]);
    }
    process.stdout.write(`${name}: ${WRITES.length} writes, ${failed.length} refused\n`);
    expect(failed).toEqual([]);
    expect(host.failures).toEqual([]);
    expect(JSON.stringify(run.mock.calls)).not.toContain("mergeUndoGroup");
    run.mockRestore();
  },
  60_000,
);
