globalThis.litIssuedWarnings ??= new Set();
for (const code of ['dev-mode', 'no-override-create-property', 'no-override-get-property-descriptor'])
  globalThis.litIssuedWarnings.add(code);
