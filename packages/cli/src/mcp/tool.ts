import type { ToolAnnotations } from '@modelcontextprotocol/sdk/types.js'
import type { z } from 'zod'
import type { ToolContext } from './context'
import type { ToolResult } from './output/content'

/** A tool of the server. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  /** `sandbox_call` */
  readonly name: string
  readonly title: string
  /** Its effect and its use, for the model. */
  readonly description: string
  /** Schema of the arguments; members that it does not have are refused. */
  readonly input: Input
  readonly annotations: ToolAnnotations
  readonly run: (
    context: ToolContext,
    input: z.infer<Input>,
    signal: AbortSignal,
  ) => ToolResult | Promise<ToolResult>
}

/**
 * Keeps the types of the arguments.
 *
 * @example
 * ```ts
 * export const tool = defineTool({
 *   name: 'sandbox_status',
 *   title: 'Status of the sandbox',
 *   description: 'Shows whether a sandbox runs.',
 *   input: z.strictObject({}),
 *   annotations: readOnly,
 *   run: async ({ sandbox }) => ({ summary: 'It runs.' }),
 * })
 * ```
 */
export function defineTool<Input extends z.ZodObject>(tool: Tool<Input>): Tool {
  // The server validates the arguments with the schema of the same tool.
  return tool
}

/** Reads what this program has. */
export const readOnly: ToolAnnotations = { readOnlyHint: true, openWorldHint: false }

/** Changes the sandbox only. */
export const changesSandbox: ToolAnnotations = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: false,
}

/** Reads the real WeChat Pay. */
export const readsLive: ToolAnnotations = { readOnlyHint: true, openWorldHint: true }

/** Changes the real WeChat Pay, where money moves. */
export const changesLive: ToolAnnotations = {
  readOnlyHint: false,
  destructiveHint: true,
  idempotentHint: false,
  openWorldHint: true,
}
