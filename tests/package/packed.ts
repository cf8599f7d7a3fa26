import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The package as it would be published. */
export interface Packed {
  readonly tarball: string;
  /** Paths of the files in the tarball. */
  readonly files: readonly string[];
}

const SOURCES = [
  "src",
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "LICENSE",
  "README.md",
];

/** Builds a copy of the repository in `folder` and packs it, so that the repository's own `dist` stays as it is. */
export function packed(folder: string): Packed {
  const copy = join(folder, "repository");
  for (const source of SOURCES) {
    if (existsSync(source)) cpSync(source, join(copy, source), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  const build = spawnSync("npm", ["run", "--silent", "build"], { cwd: copy, encoding: "utf8" });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
  const out = execFileSync(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    { cwd: copy, encoding: "utf8" },
  );
  const [report]: { filename: string; files: { path: string }[] }[] = JSON.parse(out);
  if (report === undefined) throw new Error(`npm pack reported no package: ${out}`);
  return {
    tarball: join(folder, report.filename),
    files: report.files.map(({ path }) => path),
  };
}

/** Makes a project in `folder` with the package and its run-time dependencies installed, and nothing else. */
export function installed({ tarball }: Packed, folder: string): string {
  const project = join(folder, "project");
  const modules = join(project, "node_modules");
  const onrecord = join(modules, "onrecord");
  mkdirSync(onrecord, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", onrecord, "--strip-components=1"]);
  for (const name of dependencies(onrecord)) {
    symlinkSync(resolve("node_modules", name), join(modules, name));
  }
  return project;
}

/** A new empty folder outside the repository. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "onrecord-package-"));
}

function dependencies(folder: string): readonly string[] {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  return Object.keys(manifest.dependencies ?? {});
}
