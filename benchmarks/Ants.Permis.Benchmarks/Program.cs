using Ants.Permis.Benchmarks.Corpus;
using Ants.Permis.Benchmarks.Gate;
using BenchmarkDotNet.Running;

return args switch
{
    ["application"] => ApplicationRun.Run(),
    ["heap", .. var count] => HeapRun.Run(count.FirstOrDefault()),
    ["corpus", .. var folder] => CorpusRun.Run(folder.FirstOrDefault()),
    [CorpusChild.Verb] => CorpusChild.Run(),
    _ => Benchmark(args),
};

static int Benchmark(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
