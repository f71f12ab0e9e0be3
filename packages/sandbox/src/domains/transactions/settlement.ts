import { dayAfter } from '../../clock/beijing-time'

/** Day from which the money of a payment can be used. */
export const settlesOn = ({ paidAt }: { readonly paidAt: number }): string => dayAfter(new Date(paidAt))
