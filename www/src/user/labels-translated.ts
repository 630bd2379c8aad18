import type { Labels } from "./labels.ts";

export const TRANSLATED: Readonly<Record<string, Labels>> = {};
