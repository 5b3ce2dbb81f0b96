using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>RC4, which the framework does not have and old PDF encryption needs. Only ever used to read what somebody else encrypted.</summary>
internal static class PdfRc4
{
    /// <summary>Encrypts or decrypts, which is the same, in place.</summary>
    public static void Apply(ReadOnlySpan<byte> key, Span<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < state.Length; i++)
            state[i] = (byte)i;
        for (int i = 0, j = 0; i < state.Length; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }
        var (x, y) = (0, 0);
        foreach (ref var one in data)
        {
            x = (x + 1) & 0xFF;
            y = (y + state[x]) & 0xFF;
            (state[x], state[y]) = (state[y], state[x]);
            one ^= state[(state[x] + state[y]) & 0xFF];
        }
    }

    /// <summary>Applies nineteen keys made from one, in either order, as the standard handler of revision 3 does (algorithms 3, 5 and 7).</summary>
    public static void ApplyVariants(ReadOnlySpan<byte> key, Span<byte> data, bool backwards)
    {
        Span<byte> variant = stackalloc byte[key.Length];
        for (var round = 1; round <= 19; round++)
        {
            for (var i = 0; i < key.Length; i++)
                variant[i] = (byte)(key[i] ^ (backwards ? 20 - round : round));
            Apply(variant, data);
        }
    }
}
