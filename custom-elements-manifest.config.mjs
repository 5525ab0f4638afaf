// From the doc comments of the element classes. Run by scripts/write-manifest.ts.

/** Modules are named as they are published, and every class that has a tag is exported as its definition. */
function published() {
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      const built = path => path.replace(/^src\//, 'dist/npm/').replace(/\.ts$/, '.js');
      for (const module of customElementsManifest.modules) {
        module.path = built(module.path);
        for (const declaration of module.declarations ?? []) {
          if (!declaration.tagName) continue;
          const reference = {name: declaration.name, module: module.path};
          module.exports = [
            ...(module.exports ?? []).filter(({kind}) => kind !== 'custom-element-definition'),
            {kind: 'custom-element-definition', name: declaration.tagName, declaration: reference},
          ];
        }
        for (const {declaration} of module.exports ?? []) {
          if (declaration?.module) declaration.module = built(declaration.module);
        }
      }
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/**/define.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [published()],
};
