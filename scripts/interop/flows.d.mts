/** Names of all steps that a client plays, such as `coupons: stock`. */
export declare function stepsOf(client: { readonly playsFlows?: boolean }): readonly string[]
