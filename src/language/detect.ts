export { detectLanguage } from '../text/language.ts'
