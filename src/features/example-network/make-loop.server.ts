export async function makeLoop() {}
