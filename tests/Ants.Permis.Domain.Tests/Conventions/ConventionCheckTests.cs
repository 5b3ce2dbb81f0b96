using System.Collections.Immutable;
using Ants.Permis.Conventions;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Conventions;

/// <summary>The checks must be able to fail: each is shown a planted offender.</summary>
public sealed class The_convention_checks
{
    [Fact]
    public void See_a_class_that_can_be_derived_from() =>
        Assert.Equal([typeof(Open).FullName!, typeof(FalselyClosed).FullName!], PublicSurface.OpenTypes([typeof(Open), typeof(FalselyClosed), typeof(Closed), typeof(ClosedClass), typeof(Plain)]));

    [Fact]
    public void See_a_setter_and_a_field() =>
        Assert.Equal([$"{typeof(Open).FullName}.Settable", $"{typeof(Open).FullName}.Field"], PublicSurface.Mutable([typeof(Open), typeof(Plain)]));

    [Fact]
    public void See_a_date_of_the_framework_inside_a_generic_argument() =>
        Assert.Contains(PublicSurface.ForbiddenSignatures([typeof(Dated)]), offender => offender.Contains(nameof(DateTime), StringComparison.Ordinal));

    [Fact]
    public void See_an_immutable_array() =>
        Assert.Contains(PublicSurface.ForbiddenSignatures([typeof(Dated)]), offender => offender.Contains("ImmutableArray", StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(Plain))]
    [InlineData(typeof(WithList))]
    [InlineData(typeof(WithDate))]
    [InlineData(typeof(WithYear))]
    [InlineData(typeof(Checked))]
    public void See_a_leak(Type type) => Assert.NotNull(Redaction.Leak(type));

    [Theory]
    [InlineData(typeof(Redacted))]
    [InlineData(typeof(WithPath))]
    [InlineData(typeof(WithValueList))]
    [InlineData(typeof(WithLabelKey))]
    public void See_no_leak_where_there_is_none(Type type) => Assert.Null(Redaction.Leak(type));

    [Fact]
    public void See_a_text_that_cannot_be_written() => Assert.Contains("cannot write", Redaction.Leak(typeof(Throwing)), StringComparison.Ordinal);

#pragma warning disable CA1051, MA0069, CA1852, CA1812, CA1815, S1144 // Planted on purpose.
    internal class Open
    {
        public string Field = "";

        public string Settable { get; set; } = "";
    }

    internal abstract record FalselyClosed
    {
        private FalselyClosed()
        {
        }
    }

    internal abstract record Closed
    {
        internal abstract string Kind { get; }
    }

    internal abstract class ClosedClass
    {
        private protected ClosedClass()
        {
        }
    }

    internal sealed record Plain(string Name);

    internal sealed record WithList(ImmutableArray<string> Names)
    {
        public override string ToString() => string.Join(',', Names);
    }

    internal sealed record WithDate(LocalDate? Born);

    internal sealed record WithYear(int BirthYear);

    internal sealed class Checked
    {
        private Checked(string value) => Value = value;

        public string Value { get; }

        public static Checked? TryCreate(string value) => value.Length == 3 ? new(value) : null;

        public override string ToString() => Value;
    }

    internal sealed record Dated(ImmutableArray<int> Numbers)
    {
        public static IEnumerable<DateTime> Dates => [];
    }

    internal sealed record Redacted(string Name)
    {
        public override string ToString() => nameof(Redacted);
    }

    internal sealed record WithPath(JsonPath Path, int Pages);

    internal sealed record WithValueList(ValueList<string> Names);

    internal sealed record WithLabelKey(string LabelKey);

    internal sealed record Throwing(string Name)
    {
        public override string ToString() => throw new NotSupportedException();
    }
#pragma warning restore CA1051, MA0069, CA1852, CA1812, CA1815, S1144
}
