import { browserProject } from '../../../scripts/browser-project'

export default browserProject('checkout', import.meta.url)
