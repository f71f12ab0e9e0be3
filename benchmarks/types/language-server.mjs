import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** An editor with one file open, and the language service that TypeScript gives to editors. */
export function openEditor(folder) {
  const file = join(folder, 'main.ts')
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  let text = readFileSync(file, 'utf8')
  let version = 0
  // An editor reads a library once, and is notified by the system when it changes.
  const libraries = new Map()
  const library = (name) => {
    if (!libraries.has(name)) {
      const content = ts.sys.readFile(name)
      libraries.set(name, content === undefined ? undefined : ts.ScriptSnapshot.fromString(content))
    }
    return libraries.get(name)
  }
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => (name === file ? ts.ScriptSnapshot.fromString(text) : library(name)),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
  const type = (typed) => {
    text = typed
    version++
  }
  return {
    faults: () => service.getSemanticDiagnostics(file).map(({ messageText }) => messageText),
    /** Types a text and requests completions: the names, and the time that took. */
    complete(typed) {
      type(typed)
      const started = performance.now()
      const names = service.getCompletionsAtPosition(file, typed.length, {})?.entries.map(({ name }) => name)
      return { names: names ?? [], milliseconds: performance.now() - started }
    },
    /** Content of the hover over the last name of a text. */
    hover(typed) {
      type(typed)
      const info = service.getQuickInfoAtPosition(file, typed.trimEnd().length - 1)
      return ts.displayPartsToString(info?.displayParts)
    },
  }
}
