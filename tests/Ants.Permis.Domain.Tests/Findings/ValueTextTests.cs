using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Findings;

public sealed class A_value_in_words
{
    [Theory]
    [InlineData(0, "0 octets", "0 bytes")]
    [InlineData(999, "999 octets", "999 bytes")]
    [InlineData(1_000, "1 ko", "1 kB")]
    [InlineData(1_001, "2 ko", "2 kB")]
    [InlineData(350_000, "350 ko", "350 kB")]
    [InlineData(999_000, "999 ko", "999 kB")]
    [InlineData(999_001, "1 Mo", "1 MB")]
    [InlineData(1_000_000, "1 Mo", "1 MB")]
    [InlineData(1_000_001, "1,01 Mo", "1.01 MB")]
    [InlineData(10_999_999, "11 Mo", "11 MB")]
    [InlineData(11_000_000, "11 Mo", "11 MB")]
    [InlineData(11_000_001, "11,01 Mo", "11.01 MB")]
    [InlineData(11_500_000, "11,5 Mo", "11.5 MB")]
    [InlineData(11_534_336, "11,54 Mo", "11.54 MB")]
    [InlineData(11_534_337, "11,54 Mo", "11.54 MB")]
    public void Is_a_size_as_each_language_writes_it(long bytes, string french, string english)
    {
        Assert.Equal(french, ValueText.Size(bytes, Language.French));
        Assert.Equal(english, ValueText.Of(new FindingValue.Bytes(bytes), Language.English));
    }

    [Property]
    public void Never_reads_as_the_limit_when_it_is_over_it(PositiveInt over) =>
        Assert.NotEqual(ValueText.Size(11_000_000, Language.French), ValueText.Size(11_000_000L + over.Get, Language.French));

    [Fact]
    public void Is_any_size_there_is()
    {
        Assert.EndsWith(" Mo", ValueText.Size(long.MaxValue - 10_000, Language.French), StringComparison.Ordinal);
        Assert.EndsWith(" MB", ValueText.Size(long.MaxValue, Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain('-', ValueText.Size(long.MaxValue, Language.English));
    }

    [Theory]
    [InlineData(2026, 3, 1, "1er mars 2026", "1 March 2026")]
    [InlineData(2026, 3, 2, "2 mars 2026", "2 March 2026")]
    [InlineData(2026, 8, 31, "31 août 2026", "31 August 2026")]
    [InlineData(2024, 2, 29, "29 février 2024", "29 February 2024")]
    [InlineData(2026, 12, 21, "21 décembre 2026", "21 December 2026")]
    public void Is_a_date_as_each_language_writes_it(int year, int month, int day, string french, string english)
    {
        Assert.Equal(french, ValueText.Of(new LocalDate(year, month, day), Language.French));
        Assert.Equal(english, ValueText.Of(new FindingValue.Date(new LocalDate(year, month, day)), Language.English));
    }

    [Fact]
    public void Is_a_number_or_a_word_as_it_is()
    {
        Assert.Equal("1234567", ValueText.Of(new FindingValue.Number(1_234_567), Language.French));
        Assert.Equal("C1E", ValueText.Of(new FindingValue.Verbatim("C1E"), Language.French));
    }

    [Fact]
    public void Is_the_key_of_a_label_that_nobody_wrote() => Assert.Equal("host.own-label", ValueText.Of(new FindingValue.Label("host.own-label"), Language.French));
}

public sealed class The_text_of_a_finding
{
    [Fact]
    public void Is_filled_with_its_parameters_in_each_language()
    {
        var finding = new Finding(DocumentCodes.TooLarge, Severity.Blocking, JsonPath.Root) { Parameters = [new("limit", new FindingValue.Bytes(11_000_000))] };
        Assert.Equal("Le fichier dépasse la taille maximale de 11 Mo.", FindingTexts.For(finding, Language.French).Message);
        Assert.Equal("The file is larger than the maximum of 11 MB.", FindingTexts.For(finding, Language.English).Message);
    }

    [Fact]
    public void Has_a_remedy() =>
        Assert.NotEqual("", FindingTexts.For(new Finding(DocumentCodes.Empty, Severity.Blocking, JsonPath.Root), Language.French).Remedy);

    [Fact]
    public void Of_a_host_is_its_code_and_no_remedy() =>
        Assert.Equal(new FindingText("host.own-code", ""), FindingTexts.For(new Finding("host.own-code", Severity.Warning, JsonPath.Root), Language.English));
}
