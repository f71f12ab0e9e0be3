/** Installs a project with a lock file of its own, unless it is installed already. */
export function installProject(folder: string): void
