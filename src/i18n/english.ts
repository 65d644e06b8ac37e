import { en } from "./en/messages";
import { addMessages } from "./sentences";

// functions.js alone runs only where there is no Office that could tell a language, so English comes with the page.
addMessages("en", en);
