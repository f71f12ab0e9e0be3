import { story } from '../../../story.ts'

export async function POST(request: Request): Promise<Response> {
  const { notify_url, out_order_no } = await request.json()
  return Response.json(await story(notify_url, out_order_no))
}
