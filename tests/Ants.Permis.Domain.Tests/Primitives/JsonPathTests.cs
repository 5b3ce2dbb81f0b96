using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Primitives;

public sealed class A_json_path
{
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/etatCivil/birthName")]
    public void Is_read_as_it_is_written(string pointer)
    {
        Assert.Equal(pointer, JsonPath.Of(pointer).Value);
        Assert.Equal(pointer, JsonPath.Of(pointer).ToString());
    }

    [Theory]
    [InlineData("etatCivil")]
    [InlineData(" /etatCivil")]
    [InlineData("#/etatCivil")]
    public void Starts_with_a_slash(string text) => Assert.Throws<ArgumentException>(() => JsonPath.Of(text));

    [Fact]
    public void Of_nothing_is_the_whole() => Assert.Same(JsonPath.Root, JsonPath.Of(""));

    [Fact]
    public void Is_longer_by_a_member_or_a_position() =>
        Assert.Equal(JsonPath.Of("/etatCivil/givenNames/10"), JsonPath.Root.Then("etatCivil").Then("givenNames").Then(10));

    [Fact]
    public void Escapes_the_signs_that_a_pointer_reserves() => Assert.Equal("/a~1b~0c", JsonPath.Root.Then("a/b~c").Value);

    [Property]
    public void Keeps_any_member_apart_from_the_rest(NonNull<string> member) =>
        Assert.Equal(2, JsonPath.Root.Then(member.Get).Then("x").Value.Count(character => character == '/'));

    [Theory]
    [InlineData("/motif/declarations", "/motif", true)]
    [InlineData("/motif", "/motif", true)]
    [InlineData("/motif", "", true)]
    [InlineData("/motif", "/motif/declarations", false)]
    [InlineData("/motifs", "/motif", false)]
    [InlineData("/documents/otherDocument/2", "/documents/otherDocument", true)]
    public void Lies_within_what_it_starts_with_up_to_a_slash(string path, string other, bool isWithin) =>
        Assert.Equal(isWithin, JsonPath.Of(path).IsWithin(JsonPath.Of(other)));

    [Fact]
    public void Is_compared_by_its_text()
    {
        Assert.True(JsonPath.Of("/a") == JsonPath.Root.Then("a"));
        Assert.True(JsonPath.Of("/a") != JsonPath.Of("/A"));
        Assert.False(JsonPath.Root == null);
        Assert.True((JsonPath?)null == null);
        Assert.Equal(JsonPath.Of("/a").GetHashCode(), JsonPath.Root.Then("a").GetHashCode());
    }

    [Fact]
    public void Is_ordered_by_its_characters_whatever_the_culture()
    {
        Assert.Equal(["", "/B", "/a", "/a/b", "/é"], ((string[])["/é", "/a/b", "/a", "/B", ""]).Select(JsonPath.Of).Order().Select(path => path.Value));
        Assert.True(JsonPath.Of("/a") < JsonPath.Of("/b") && JsonPath.Of("/b") > JsonPath.Of("/a"));
        Assert.True(JsonPath.Of("/a") <= JsonPath.Root.Then("a") && JsonPath.Of("/a") >= JsonPath.Root.Then("a"));
    }
}
