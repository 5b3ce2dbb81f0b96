using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>In this process, so that each file is made once for all benchmarks; without the peers that the machine lacks.</summary>
internal sealed class GateConfig : ManualConfig
{
    public GateConfig()
    {
        // A mutator changes the job of the command line, and adds none.
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsMutator());
        AddFilter(new SimpleFilter(CanRun));
    }

    private static bool CanRun(BenchmarkCase benchmark)
    {
        // The files themselves are encoded by Magick.NET.
        if (!Peers.IsHere(Peer.Magick))
            return false;
        var peer = benchmark.Descriptor.WorkloadMethod.GetCustomAttribute<PeerAttribute>()?.Peer;
        var file = benchmark.Parameters[nameof(ImageGateBenchmarks.File)];
        return peer is null || (Peers.IsHere(peer.Value) && (file is not GateImage image || Peers.Reads(peer.Value, image)));
    }
}
