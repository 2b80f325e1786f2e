import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `Anker needs Node 24.7 or newer, this is Node ${process.versions.node}. Start it with "npm start": the package brings its own Node.`,
  );
  process.exit(1);
}
module.enableCompileCache?.();
