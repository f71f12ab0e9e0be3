/** The names of a route's path parameters: `out_order_no` of `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
export function parametersOf(route: string): readonly string[] {
  return [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}
