import { type LicenceId, licenceFamily } from "./licence.ts";

/**
 * Licences that are told from their text: those that people choose or meet. Others are rare, and cost the start of each run.
 * `npm run generate` makes of each what texts are compared with.
 */
export const recognisedLicences: readonly LicenceId[] = [
  ...["MIT", "MIT-0", "X11", "JSON", "Apache-2.0", "ECL-2.0", "ISC", "0BSD", "BSD-1-Clause", "BSD-2-Clause"],
  ...["BSD-2-Clause-Views", "BSD-3-Clause", "BSD-3-Clause-Clear", "BSD-4-Clause", "NCSA", "Zlib", "BSL-1.0", "Unlicense"],
  ...["WTFPL", "PostgreSQL", "UPL-1.0", "BlueOak-1.0.0", "MulanPSL-2.0", "MS-PL", "Python-2.0", "PSF-2.0", "Artistic-2.0"],
  ...["AFL-3.0", "OSL-3.0", "GPL-2.0-only", "GPL-3.0-only", "LGPL-2.1-only", "LGPL-3.0-only", "AGPL-3.0-only", "MPL-2.0"],
  ...["EPL-1.0", "EPL-2.0", "EUPL-1.2", "CDDL-1.0", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0"],
  ...["CC-BY-NC-SA-4.0", "CC-BY-NC-ND-4.0", "CC-BY-3.0", "CC-BY-SA-3.0", "OFL-1.1", "ODbL-1.0", "BUSL-1.1", "SSPL-1.0"],
  ...["Elastic-2.0", "PolyForm-Noncommercial-1.0.0"],
];

const families: ReadonlySet<LicenceId> = new Set(recognisedLicences.map(licenceFamily));

/** Whether the text of a licence is told from its words. */
export function isRecognised(id: LicenceId): boolean {
  return families.has(licenceFamily(id));
}
