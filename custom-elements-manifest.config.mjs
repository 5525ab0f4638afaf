// From the doc comments of the element classes. Run by scripts/write-manifest.ts.

const pascal = name => name.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase());

/** What only the platform or ourselves call. */
const internal = /Callback$|^\[|^(define|tag|parts|formAssociated|shadowRootOptions|styles)$/;

/**
 * Modules are named as they are published, every class that has a tag is exported as its definition, and of members and events
 * stays what the docs speak of: the analyser also takes for an event whatever goes into `dispatchEvent(new …)`.
 */
function published() {
  return {
    name: 'published',
    packageLinkPhase({customElementsManifest: {modules}}) {
      const built = path => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');
      const classes = new Set(modules.flatMap(({declarations = []}) => declarations.map(({name}) => name)));
      for (const module of modules) {
        module.path = built(module.path);
        for (const declaration of module.declarations ?? []) {
          for (const list of [declaration.members, declaration.attributes, declaration.events]) {
            for (const item of list ?? [])
              if (item.inheritedFrom?.module) item.inheritedFrom.module = built(item.inheritedFrom.module);
          }
          if (declaration.superclass?.module)
            declaration.superclass.module = built(declaration.superclass.module);
          if (!declaration.tagName) {
            // The base class is no element of its own.
            delete declaration.customElement;
            continue;
          }
          if (declaration.summary) declaration.summary = declaration.summary.replace(/\s+/g, ' ');
          declaration.members = declaration.members?.filter(
            ({name, privacy, static: ofClass}) =>
              !internal.test(name) && !ofClass && privacy !== 'private' && privacy !== 'protected',
          );
          declaration.events = declaration.events?.filter(({description}) => description);
          for (const event of declaration.events ?? []) {
            const type = `${pascal(event.name)}Event`;
            if (classes.has(type)) event.type = {text: type};
          }
          module.exports = [
            ...(module.exports ?? []).filter(({kind}) => kind !== 'custom-element-definition'),
            {
              kind: 'custom-element-definition',
              name: declaration.tagName,
              declaration: {name: declaration.name, module: module.path},
            },
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
