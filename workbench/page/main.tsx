import { createRoot } from "react-dom/client";
import { loadAddin } from "../host/addin/addin";
import { createHost } from "../host/host";
import { PROFILES } from "../host/profiles/profiles";
import { countDatesFrom } from "../format/serialDate";
import { createAddin } from "./createAddin";
import { openDoor } from "./door";
import { showEmpty, showSample } from "./files";
import "./page.css";
import { cultureOf, parametersIn } from "./parameters";
import { createSession } from "./createSession";
import { App } from "./shell/App";
import { TEXTS } from "./texts";

const { language, theme, book, datesFrom, excel } = parametersIn(location.search);
const texts = TEXTS[language];
countDatesFrom(datesFrom);

/** Loads the add-in as its manifest says, plays Excel around it, and shows the window. */
async function boot(root: HTMLElement): Promise<void> {
  document.documentElement.lang = language;
  const culture = cultureOf(language);
  const { manifestUrl } = JSON.parse(await fetchText("workbench.json")) as { manifestUrl: string };
  const addin = await loadAddin({ manifestUrl, locale: culture.name, fetchText });
  const host = createHost({ culture, addin, profile: PROFILES[excel] });
  const session = createSession({
    host,
    language,
    excel,
    texts,
    addin: createAddin(host, addin, culture),
  });
  openDoor(host, session);
  if (book === "sample") showSample(session);
  else showEmpty(session);
  createRoot(root).render(<App session={session} askedTheme={theme} />);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} cannot be loaded: ${response.status}`);
  return response.text();
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
boot(root).catch((error: unknown) => {
  root.textContent = texts.failed;
  throw error;
});
