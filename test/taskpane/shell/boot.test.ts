/** @jest-environment jsdom */

type VisibilityHandler = (message: { visibilityMode: string }) => void;

const mountPane = jest.fn();

/** An Office in which only what the start of the pane asks for exists. */
function stubOffice(readyInfo: unknown) {
  const handlers: VisibilityHandler[] = [];
  const office = {
    onReady: () => Promise.resolve(readyInfo),
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    addin: {
      onVisibilityModeChanged: (handler: VisibilityHandler) => {
        handlers.push(handler);
        return Promise.resolve(() => Promise.resolve());
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  return {
    changeVisibility: (visibilityMode: string) => {
      for (const handler of handlers) handler({ visibilityMode });
    },
  };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function startPage(): Promise<void> {
  await import("../../../src/taskpane/shell/boot");
  await settle();
}

beforeEach(() => {
  jest.resetModules();
  jest.doMock("../../../src/taskpane/shell/main", () => ({ mountPane }));
  mountPane.mockReset();
  document.body.innerHTML = '<div id="root"></div>';
});

afterEach(async () => {
  // A page that still waits to be shown would answer the events of the next test.
  window.dispatchEvent(new Event("focus"));
  await settle();
  Reflect.deleteProperty(globalThis, "Office");
});

it("shows the pane at once when office.js could not be loaded", async () => {
  await startPage();

  expect(mountPane).toHaveBeenCalledTimes(1);
  expect(mountPane).toHaveBeenCalledWith(document.getElementById("root"));
});

it.each([
  ["in a plain browser", { host: null, platform: null }],
  ["in Excel without a shared runtime", { host: "Excel", platform: "PC", addin: null }],
  [
    "when the pane is open",
    { host: "Excel", platform: "PC", addin: { visibilityMode: "Taskpane" } },
  ],
  [
    "when Excel does not know",
    { host: "Excel", platform: "PC", addin: { visibilityMode: "Unknown" } },
  ],
])("shows the pane at once %s", async (_where, readyInfo) => {
  stubOffice(readyInfo);

  await startPage();

  expect(mountPane).toHaveBeenCalledTimes(1);
});

it("loads nothing of the pane while only functions calculate", async () => {
  const excel = stubOffice({ host: "Excel", platform: "PC", addin: { visibilityMode: "Hidden" } });

  await startPage();
  excel.changeVisibility("Hidden");
  await settle();

  expect(mountPane).not.toHaveBeenCalled();
});

it.each(["focus", "pointermove"])(
  "shows the pane when it gets a %s, though Excel told of its opening before anybody listened",
  async (type) => {
    stubOffice({ host: "Excel", platform: "PC", addin: { visibilityMode: "Hidden" } });

    await startPage();
    window.dispatchEvent(new Event(type));
    await settle();

    expect(mountPane).toHaveBeenCalledTimes(1);
  },
);

it("shows the pane, once, when the user opens it later", async () => {
  const excel = stubOffice({ host: "Excel", platform: "PC", addin: { visibilityMode: "Hidden" } });

  await startPage();
  excel.changeVisibility("Taskpane");
  excel.changeVisibility("Hidden");
  excel.changeVisibility("Taskpane");
  await settle();

  expect(mountPane).toHaveBeenCalledTimes(1);
});
