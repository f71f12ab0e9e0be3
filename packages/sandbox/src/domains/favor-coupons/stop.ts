import type { Context } from '../../domain/context'
import { releaseBudget } from './budget'
import { favorStocks } from './entities'
import type { FavorStock } from './stock'

/** Stops a stock for good, and returns the money that its coupons do not need. */
export function stopStock(context: Context, stock: FavorStock, event: 'stop' | 'ends'): FavorStock {
  const stoppedAt = context.clock.now().getTime()
  return releaseBudget(context, favorStocks.apply(context, stock, event, { stoppedAt }))
}
