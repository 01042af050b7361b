#!/bin/sh
# What the tests need from the system: a browser, and RDF parsers of other vendors. Installed by apt and npm if they are
# missing and we may; else told, and the tests that need them are skipped (with KG_REQUIRE_TOOLS=1 they fail).
set -u
cd "$(dirname "$0")"

packages=""
command -v chromium >/dev/null || packages="$packages chromium"
command -v rapper >/dev/null || packages="$packages raptor2-utils"
command -v serdi >/dev/null || packages="$packages serdi"
command -v node >/dev/null || packages="$packages nodejs"
command -v npm >/dev/null || packages="$packages npm"
command -v java >/dev/null || packages="$packages default-jre-headless"
[ -e /usr/share/java/jena-arq.jar ] || packages="$packages libapache-jena-java"

if [ -n "$packages" ]; then
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo -n"
  if command -v apt-get >/dev/null && $as_root true 2>/dev/null; then
    $as_root apt-get update -qq || true
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $packages >/dev/null \
      || echo "tests/tools.sh: apt-get could not install:$packages" >&2
  else
    echo "tests/tools.sh: missing:$packages. Install them to run every test." >&2
  fi
fi
if command -v npm >/dev/null && [ ! -d node_modules/n3 ]; then
  npm install --silent --no-audit --no-fund --prefix . n3@1 || echo "tests/tools.sh: npm could not install n3" >&2
fi
exit 0
