export type { ErrorMeaning, OperationFacts, Pagination } from '../generated/facts'
