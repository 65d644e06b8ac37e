import type { Language } from "../parameters";
import { de, type Texts } from "./de";
import { en } from "./en";

export type { Texts };

export const TEXTS: Readonly<Record<Language, Texts>> = { de, en };
