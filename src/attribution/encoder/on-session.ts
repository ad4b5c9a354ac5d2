import type { Encoder } from './encoder.ts'

/** As much of a runtime for ONNX as an encoder needs; onnxruntime-node and onnxruntime-web both have it. */
export type Runtime = {
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object
}
export type Session = { run(feeds: { ids: object; marks: object }): Promise<{ [output: string]: { data: unknown } }> }

/** An opened network as an Encoder. */
export function encoderOn({ Tensor }: Runtime, session: Session): Encoder {
  const row = (values: Int32Array): object =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
  return async (ids, marks) => {
    const { scores } = await session.run({ ids: row(ids), marks: row(marks) })
    return scores!.data as Float32Array
  }
}
