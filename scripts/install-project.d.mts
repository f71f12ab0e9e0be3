/** Installs a project with its own lock file, unless it is installed already. */
export function installProject(folder: string): void
