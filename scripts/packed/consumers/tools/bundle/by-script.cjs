// Compiles every CommonJS module by vm.Script, as pkg and bytenode do: such code has no import().
const Module = require('node:module')
const { dirname } = require('node:path')
const { Script } = require('node:vm')

const compileOrImport = Module.prototype._compile
Module.prototype._compile = function (content, filename, ...rest) {
  if (filename.endsWith('.mjs')) return compileOrImport.call(this, content, filename, ...rest)
  const options = { filename, cachedData: new Script(Module.wrap(content), { filename }).createCachedData() }
  const compiled = new Script(Module.wrap(content), options).runInThisContext()
  return compiled.call(
    this.exports,
    this.exports,
    Module.createRequire(filename),
    this,
    filename,
    dirname(filename),
  )
}
require('./main.cjs')
