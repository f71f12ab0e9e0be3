export type { ErrorMeaning, OperationFacts, OutcomeSource, Pagination } from '../generated/facts'
