import { replaceKeyGeneration } from './rsa-keys'

replaceKeyGeneration()
