#!/usr/bin/env node
import nodeModule from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Node.js 22.1 and later keep compiled code for the next start. The rest is loaded afterwards, so that it counts.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => void }
enableCompileCache?.()
// Under load, V8 would let the heap grow to several times of what is in use before it collects.
try {
  setFlagsFromString('--heap-growing-percent=50')
} catch {
  // Other runtimes have no such flag.
}
void import('../serve/command').then(({ run }) => run())
