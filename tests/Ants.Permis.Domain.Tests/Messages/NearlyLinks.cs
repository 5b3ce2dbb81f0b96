using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Domain.Tests.Messages;

/// <summary>A text that is a link or nearly one.</summary>
/// <param name="Text">The text.</param>
public sealed record NearlyLink(string Text);

/// <summary>Texts put together from the parts of links and of what pretends to be one.</summary>
public static class NearlyLinks
{
    private static readonly string[] Parts =
        ["exemple", ".", "fr", "/", "//", "?", "#", "@", ":", ":443", ":99999", "%41", "%", "-", "_", "a", "1", "127.0.0.1", "xn--a", "=", "&", "\\", " ", "\n", "é", "[", "]", "ants.gouv.fr", "https://"];

    public static Arbitrary<NearlyLink> Texts() =>
        (from start in Gen.Frequency((9, Gen.Constant("https://")), (1, Gen.Elements("http://", "", "https:/", "https:")))
         from host in Gen.Frequency((3, Gen.Constant("exemple.fr")), (1, Gen.Constant("")))
         from parts in Gen.Elements(Parts).ArrayOf()
         select new NearlyLink(start + host + string.Concat(parts))).ToArbitrary();
}
