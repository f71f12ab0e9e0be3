/**
 * Most bytes of the body of an error status that are parsed unless they are verified. WeChat Pay's errors are a few hundred
 * bytes; a longer body is some other server's, and is reported like one without a WeChat Pay error.
 */
export const LARGEST_REFUSAL = 64 * 1024
