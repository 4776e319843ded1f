/** A template for rollup-plugin-license: the bundled packages with their licences and the texts of these. */
export const licences = (packages) =>
  packages
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({name, version, license: licence, licenseText}) => `${name} ${version} (${licence})\n\n${licenseText}\n`)
    .join('\n');
