// One line a change: each line of a changeset is a sentence. Packages are released together with one version, so that
// lines about updated dependencies would say nothing.
module.exports = {
  getReleaseLine: ({ summary }) =>
    Promise.resolve(
      summary
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `- ${line.trim()}`)
        .join('\n'),
    ),
  getDependencyReleaseLine: () => Promise.resolve(''),
}
