namespace Ants.Permis.Benchmarks.Gate;

/// <summary>Random numbers that are the same on every machine and cost little: pictures take millions of them.</summary>
internal struct Grain(uint seed)
{
    private uint state = seed == 0 ? 1 : seed;

    /// <summary>A number from -1 to 1, those near 0 more often, as the noise of a sensor has it.</summary>
    public float Next()
    {
        var bits = Bits();
        return ((bits >> 16) + (bits & 0xFFFF)) * (1 / 65536f) - 1;
    }

    /// <summary>A whole number below a limit.</summary>
    public int Below(int limit) => (int)(((ulong)Bits() * (uint)limit) >> 32);

    // Marsaglia's xorshift of 32 bits.
    private uint Bits()
    {
        state ^= state << 13;
        state ^= state >> 17;
        return state ^= state << 5;
    }
}
