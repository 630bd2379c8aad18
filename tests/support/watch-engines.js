// In Node and in pages alike.

/** Whether engines that are made from now on died in a call, and the memories of those that somebody still holds. */
export function watchEngines() {
  const memories = [];
  let deaths = 0;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...given) {
    const instance = new Instance(...given);
    // What unpacks the engine is an instance too.
    if (!instance.exports.normalize) return instance;
    memories.push(new WeakRef(instance.exports.memory));
    return { exports: Object.fromEntries(Object.entries(instance.exports).map(([name, member]) => [name, watched(member)])) };
  };
  return { deaths: () => deaths, held: () => memories.map((memory) => memory.deref()).filter((memory) => memory !== undefined) };

  function watched(member) {
    if (typeof member !== "function") return member;
    return (...numbers) => {
      try {
        return member(...numbers);
      } catch (error) {
        deaths++;
        throw error;
      }
    };
  }
}
