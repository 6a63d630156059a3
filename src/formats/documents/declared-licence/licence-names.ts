import { readLicenceExpression } from "../../read/licence-expression.ts";

/** Last parts of `License :: OSI Approved :: …`. Those that name no version ("BSD License") could be any. */
const classifiers: Readonly<Record<string, string>> = {
  "MIT License": "MIT",
  "MIT No Attribution License (MIT-0)": "MIT-0",
  "Apache Software License": "Apache-2.0",
  "ISC License (ISCL)": "ISC",
  "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
  "GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
  "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
  "GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
  "GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
  "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
  "GNU Affero General Public License v3": "AGPL-3.0-only",
  "The Unlicense (Unlicense)": "Unlicense",
};

/** The id that a classifier of Python stands for. */
export function classifiedLicence(classifier: string): { readonly name: string; readonly id: string } | undefined {
  const parts = classifier.split(" :: ");
  const name = parts.at(-1)?.trim() ?? "";
  const id = parts[0]?.trim() === "License" && Object.hasOwn(classifiers, name) ? classifiers[name] : undefined;
  return id === undefined ? undefined : { name, id };
}

/** Names that mean one licence and no other, without "the", commas and ".0". */
const names: readonly (readonly [RegExp, string])[] = [
  [/^mit(?: license)?$/, "MIT"],
  [/^isc(?: license)?$/, "ISC"],
  [/^apache(?: software)?(?: license)? 2$/, "Apache-2.0"],
  [/^(?:bsd 3 clause|3 clause bsd|new bsd|modified bsd|revised bsd)(?: license)?$/, "BSD-3-Clause"],
  [/^(?:bsd 2 clause|2 clause bsd|simplified bsd|freebsd)(?: license)?$/, "BSD-2-Clause"],
  [/^mozilla public license 2$/, "MPL-2.0"],
  [/^eclipse public license 1$/, "EPL-1.0"],
  [/^eclipse public license 2$/, "EPL-2.0"],
  [/^gnu general public license 2(?: or later)?$/, "GPL-2.0-only"],
  [/^gnu general public license 3(?: or later)?$/, "GPL-3.0-only"],
  [/^gnu lesser general public license 2\.1(?: or later)?$/, "LGPL-2.1-only"],
  [/^gnu lesser general public license 3(?: or later)?$/, "LGPL-3.0-only"],
  [/^gnu affero general public license 3(?: or later)?$/, "AGPL-3.0-only"],
  [/^boost software license 1$/, "BSL-1.0"],
  [/^unlicense$/, "Unlicense"],
];

/** The expression that a name in words surely means; undefined for one that may mean several, as "BSD" does. */
export function namedLicence(name: string): string | undefined {
  const short = name.slice(0, 200).trim();
  if (readLicenceExpression(short) !== undefined) return short;
  const plain = short
    .toLowerCase()
    .replaceAll("licence", "license")
    .replace(/[\s,()-]+/g, " ")
    .replace(/\bversion (?=\d)|\bv\.? ?(?=\d)|^the /g, "")
    .replace(/\.0(?![\d.])/g, "")
    .trim();
  return names.find(([pattern]) => pattern.test(plain))?.[1];
}
