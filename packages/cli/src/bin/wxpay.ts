#!/usr/bin/env node
import nodeModule from 'node:module'

// Node.js 22.1 and later keep compiled code for the next start. The rest is loaded afterwards, so that it counts.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => void }
enableCompileCache?.()
void import('../main').then(({ main }) => main())
