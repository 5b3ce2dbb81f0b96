#!/usr/bin/env bash
# Mutation testing of one slice of the domain: bash eng/mutation/run.sh SLICE [FILE...]
# The slices are in slices.json; FILE narrows one to some of its files (Navigation.cs). How to read the result: docs/guide/mutation.md.
# Needs the .NET 10 SDK and jq. Writes to artifacts/mutation/SLICE only, and builds in Debug so that the Release output stays as it was.
set -euo pipefail

# Read whole before it runs, which takes long enough for the file to change.
{
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
here=$root/eng/mutation
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

slice=${1:-}
shift || true
jq -e --arg slice "$slice" 'has($slice)' "$here/slices.json" >/dev/null || {
    echo "Usage: $0 SLICE [FILE...], where SLICE is one of: $(jq -r 'keys | join(", ")' "$here/slices.json")." >&2
    exit 2
}

out=$root/artifacts/mutation/$slice
rm -rf "$out"
mkdir -p "$out"

# The rows of the rule tables and what builds them are data: the pages and the boundary tests keep them. Stryker takes spans of characters.
rows() {
    local file
    for file in src/Ants.Permis.Domain/Rules/*.cs; do
        jq -rRs --arg file "**/Rules/$(basename "$file")" \
            'match("(?<=\n)internal static class \\w+Table\n(.*\n)*?}"; "g") | "!\($file){\(.offset)..\(.offset + .length)}"' "$file"
    done
}

# The control, in every slice: the bounds of a period, which a test of its own is known to hold.
control_file='**/Rules/InForce.cs'
control_tests=A_period_in_force
control_mutant='From < day'

jq -n --slurpfile slices "$here/slices.json" --arg slice "$slice" --arg root "$root" --arg rows "$(rows)" \
    --arg file "$control_file" --arg tests "$control_tests" '
    $slices[0][$slice] as $chosen
    | ($ARGS.positional | map("**/\(.)")) as $narrowed
    | {"stryker-config": {
        "project": "Ants.Permis.Domain.csproj",
        "test-projects": ["\($root)/tests/Ants.Permis.Domain.Tests/Ants.Permis.Domain.Tests.csproj"],
        "test-runner": "mtp",
        "configuration": "Debug",
        "concurrency": 2,
        "coverage-analysis": "perTest",
        "mutation-level": "Standard",
        "ignore-mutations": ["string"],
        "mutate": (
            (if $narrowed == [] then $chosen.mutate else $narrowed + ($chosen.mutate | map(select(startswith("!")))) end)
            + [$file] + ($rows | split("\n") | map(select(. != "")))),
        "test-case-filter": (
            [$chosen.except[] | "&FullyQualifiedName!~\(.)"] as $except
            | [($chosen.tests[] | "(FullyQualifiedName~\(.)\($except | add // ""))"), "FullyQualifiedName~\($tests)"] | join("|")),
        "reporters": ["json", "cleartext"]}}' --args "$@" >"$out/stryker-config.json"

dotnet tool restore
started=$SECONDS
(cd src/Ants.Permis.Domain && dotnet stryker --config-file "$out/stryker-config.json" --output "$out" --skip-version-check) >"$out/stryker.log" 2>&1 || {
    tail -n 40 "$out/stryker.log"
    exit 1
}
report=$(find "$out" -name '*.json' -path '*reports*' | head -n 1)

# With a runner that it cannot talk to, Stryker ends well and says 0 %.
jq -e --arg mutant "$control_mutant" '
    [.files | to_entries[] | select(.key | endswith("Rules/InForce.cs")) | .value.mutants[] | select(.replacement == $mutant) | .status] == ["Killed"]' \
    "$report" >/dev/null || {
    echo "The control survived or is missing: the runner sees no test, or not the right ones. Nothing of this run can be believed." >&2
    exit 1
}

jq -r -f "$here/summary.jq" "$report" | tee "$out/summary.md"
echo "$((SECONDS - started)) s; the whole report is $report"
exit
}
