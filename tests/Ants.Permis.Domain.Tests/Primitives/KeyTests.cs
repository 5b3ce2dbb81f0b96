using Ants.Permis.Demandes;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Domain.Tests.Primitives;

public sealed class The_key_of_a_choice
{
    [Fact]
    public void Is_its_type_and_its_name_in_kebab_case()
    {
        Assert.Equal("motif.suite-invalidation-ou-annulation", EnumKey.Of(Motif.SuiteInvalidationOuAnnulation));
        Assert.Equal("document-kind.hebergeant-identity-document", EnumKey.Of(DocumentKind.HebergeantIdentityDocument));
        Assert.Equal("step.address-and-contact", EnumKey.Of(Step.AddressAndContact));
    }

    [Theory]
    [InlineData(LicenceCategory.AM, "licence-category.am")]
    [InlineData(LicenceCategory.A, "licence-category.a")]
    [InlineData(LicenceCategory.C1E, "licence-category.c1e")]
    public void Keeps_a_code_in_one_piece(LicenceCategory category, string key) => Assert.Equal(key, EnumKey.Of(category));

    [Fact]
    public void Is_of_its_own_for_every_choice()
    {
        Assert.Equal(Enum.GetValues<LicenceCategory>().Length, Enum.GetValues<LicenceCategory>().Select(EnumKey.Of).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<ApplicantDeclaration>().Length, Enum.GetValues<ApplicantDeclaration>().Select(EnumKey.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Does_not_exist_for_what_is_no_choice() => Assert.Throws<ArgumentOutOfRangeException>(() => EnumKey.Of((Motif)99));
}

public sealed class A_reference_of_the_host
{
    [Fact]
    public void Is_taken_as_it_is() => Assert.Equal(" É-1 ", AccountIdentifier.Create(" É-1 ").Value);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\nb")]
    [InlineData("a\0")]
    public void Is_neither_blank_nor_holds_a_control_character(string text) => Assert.ThrowsAny<ArgumentException>(() => DemandeNumber.Create(text));

    [Fact]
    public void Has_a_hundred_characters_at_most()
    {
        Assert.Equal(100, FileReference.Create(new string('x', 100)).Value.Length);
        Assert.Throws<ArgumentException>(() => FileReference.Create(new string('x', 101)));
    }

    [Fact]
    public void Is_refused_without_being_quoted() =>
        Assert.DoesNotContain("secret", Assert.Throws<ArgumentException>(() => DemandeNumber.Create("secret\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Equals_another_of_its_type_and_text_only()
    {
        Assert.Equal(DemandeNumber.Create("1"), DemandeNumber.Create("1"));
        Assert.Equal(DemandeNumber.Create("1").GetHashCode(), DemandeNumber.Create("1").GetHashCode());
        Assert.NotEqual(DemandeNumber.Create("a"), DemandeNumber.Create("A"));
        Assert.False(DemandeNumber.Create("1").Equals((object)AccountIdentifier.Create("1")));
    }

    [Fact]
    public void Is_not_written_into_logs() => Assert.Equal(nameof(AccountIdentifier), AccountIdentifier.Create("camille.martin").ToString());
}
