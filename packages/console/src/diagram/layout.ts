import dagre, { type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import type { Actor, Transition } from '../api/types'

/** A state with its place: `x` and `y` are its center. */
export interface PlacedState {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An arrow between two states, with the events that follow it. */
export interface PlacedArrow {
  readonly from: string
  readonly to: string
  readonly events: readonly { readonly event: string; readonly by: Actor }[]
  /** Path of an SVG. */
  readonly path: string
  /** Center of the label. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number }
}

/** A state diagram, laid out in layers. */
export interface Diagram {
  readonly width: number
  readonly height: number
  readonly states: readonly PlacedState[]
  readonly arrows: readonly PlacedArrow[]
}

/** Height of a state and of a line of a label, in pixels of the diagram. */
const STATE_HEIGHT = 34
const LINE_HEIGHT = 16

/** Width of a text in pixels: a character of Chinese is as wide as the font is high. */
export function textWidth(text: string, size: number): number {
  const units = Array.from(text).reduce((sum, character) => sum + (character > '⺀' ? 1 : 0.62), 0)
  return Math.ceil(units * size)
}

/**
 * Lays out the states that transitions connect, from the initial one on. Transitions that change no state are left out,
 * and those between the same two states share an arrow.
 *
 * @param labelOf - text that a state shows
 * @param eventLabelOf - text that an event shows
 */
export function layOutStates(
  transitions: readonly Transition[],
  labelOf: (state: string) => string,
  eventLabelOf: (event: string) => string,
  direction: 'LR' | 'TB' = 'LR',
): Diagram {
  const arrows = new Map<string, { from: string; to: string; events: { event: string; by: Actor }[] }>()
  for (const { from, to, event, by } of transitions) {
    if (from === to) continue
    const arrow = arrows.get(`${from}>${to}`) ?? { from, to, events: [] }
    arrow.events.push({ event, by })
    arrows.set(`${from}>${to}`, arrow)
  }
  const graph = new dagre.graphlib.Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({
    rankdir: direction,
    nodesep: 26,
    ranksep: direction === 'LR' ? 34 : 30,
    marginx: 8,
    marginy: 8,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { from, to } of arrows.values()) {
    for (const name of [from, to]) {
      graph.setNode(name, { width: Math.max(64, textWidth(labelOf(name), 13) + 28), height: STATE_HEIGHT })
    }
  }
  for (const { from, to, events } of arrows.values()) {
    graph.setEdge(from, to, {
      width: Math.max(...events.map(({ event }) => textWidth(eventLabelOf(event), 11))) + 10,
      height: events.length * LINE_HEIGHT + 6,
      labelpos: 'c',
    })
  }
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    states: graph.nodes().map((name) => {
      const { x = 0, y = 0, width: wide, height: high } = graph.node(name)
      return { name, x, y, width: wide, height: high }
    }),
    arrows: [...arrows.values()].map(({ from, to, events }) => {
      const { points = [], x = 0, y = 0, width: wide = 0 } = graph.edge({ v: from, w: to })
      return { from, to, events, path: smoothPath(points), label: { x, y, width: wide } }
    }),
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A smooth path that goes through all points: a Catmull-Rom spline as cubic curves. */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points
  if (first === undefined) return ''
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
  const curves = points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? from
    const before = points[index - 1] ?? from
    const after = points[index + 2] ?? to
    const leaving = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const arriving = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${at(leaving)} ${at(arriving)} ${at(to)}`
  })
  return `M${at(first)}${curves.join('')}`
}

const round = (value: number): number => Math.round(value * 10) / 10
