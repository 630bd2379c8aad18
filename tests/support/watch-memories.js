// In Node and in pages alike.

/** The memory of every engine that is made from now on, and how many bytes all of them have. */
export function watchMemories() {
  const memories = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...given) {
    const instance = new Instance(...given);
    // What unpacks the engine is an instance too.
    if (instance.exports.normalize) memories.push(instance.exports.memory);
    return instance;
  };
  return { memories, bytes: () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) };
}
