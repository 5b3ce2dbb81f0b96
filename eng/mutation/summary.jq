# One line for each file of a Stryker report, then each mutant that no test noticed.
def count($statuses): map(select(.status as $status | $statuses | index([$status]))) | length;
def percent($part; $all): if $all == 0 then "-" else "\($part * 1000 / $all | round / 10) %" end;
def figures:
    count(["Killed", "Timeout"]) as $killed | count(["Survived"]) as $survived | count(["NoCoverage"]) as $uncovered
    | "\($killed) | \($survived) | \($uncovered) | \(percent($killed; $killed + $survived)) | \(percent($killed; $killed + $survived + $uncovered))";
def counted: map(select(.status | IN("Killed", "Timeout", "Survived", "NoCoverage")));

[.files | to_entries[] | {file: (.key | split("/") | last), mutants: (.value.mutants | counted)} | select(.mutants != [])] as $files
| "| File | Killed | Survived | Without test | Score of what is covered | Score |",
  "| --- | ---: | ---: | ---: | ---: | ---: |",
  ($files[] | "| \(.file) | \(.mutants | figures) |"),
  "| **All** | \([$files[].mutants[]] | figures) |",
  "",
  ($files[] | .file as $file | .mutants[] | select(.status | IN("Survived", "NoCoverage"))
    | "\(.status) \($file):\(.location.start.line) \(.mutatorName): \(.replacement | gsub("\\s+"; " "))")
