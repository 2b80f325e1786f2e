// A device key: who has it is this phone. Made here, 128 random bits.

/** @returns {string} */
export function newDevice() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
