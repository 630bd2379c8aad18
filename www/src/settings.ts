import type { Options } from "error-normalizer";

export type Policy = Extract<NonNullable<Options["policy"]>, string>;
export type PublicFlag = "as-sent" | "true" | "false" | "absent";

/** What the visitor chose; part of the page's address, so that a link shows the same. */
export interface Settings {
  locale: string;
  policy: Policy;
  publicFlag: PublicFlag;
  offline: boolean;
}

export const DEFAULTS: Readonly<Settings> = {
  locale: "en",
  policy: "flag",
  publicFlag: "as-sent",
  offline: false,
};

export const POLICIES: readonly (readonly [Policy, string])[] = [
  ["flag", "the API’s, where it marks them"],
  ["client-errors", "the API’s, for 4xx too"],
  ["never", "always ours"],
];

export const PUBLIC_FLAGS: readonly (readonly [PublicFlag, string])[] = [
  ["as-sent", "as sent"],
  ["true", "true"],
  ["false", "false"],
  ["absent", "left out"],
];
