using Ants.Permis.Fuzzing.Campaigns;

// Usage: see docs/guide/fuzzing.md.
//   run TARGET|all [--executions N] [--seed N] [--corpora DIR] [--findings DIR] [--keep]
//   replay TARGET FILE...
//   afl TARGET            (started by afl-fuzz, on an instrumented copy)
return args switch
{
    ["run", var name, .. var options] => FuzzCommands.Run(name, new CampaignOptions(options)),
    ["replay", var name, .. var files] => FuzzCommands.Replay(name, files),
    ["afl", var name] => FuzzCommands.Afl(name),
    ["seeds", var name, var folder] => FuzzCommands.WriteSeeds(name, folder),
    _ => FuzzCommands.Complain(),
};
