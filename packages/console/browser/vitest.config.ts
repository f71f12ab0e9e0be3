import { browserProject } from '../../../scripts/browser-project'

export default browserProject('console', import.meta.url)
