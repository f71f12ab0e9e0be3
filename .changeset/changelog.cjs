// One line a change: the text of its changeset. Packages are released together with one version, so that lines about
// updated dependencies would say nothing.
module.exports = {
  getReleaseLine: ({ summary }) => Promise.resolve(`- ${summary.trim().replace(/\s*\n\s*/g, ' ')}`),
  getDependencyReleaseLine: () => Promise.resolve(''),
}
