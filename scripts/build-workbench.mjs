// npm run build:workbench: builds the page of the workbench, as `npm start` and the browser tests use it.
import { buildWorkbenchPage } from "./build/workbenchPage.js";

await buildWorkbenchPage();
