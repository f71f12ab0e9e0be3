import { defineConfig } from 'tsdown'
import { library } from '../../tsdown.base'

export default defineConfig(library)
