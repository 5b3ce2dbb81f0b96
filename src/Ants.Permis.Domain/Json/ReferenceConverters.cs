using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Json;

/// <summary>A value that its factory makes of a text or refuses by an exception.</summary>
internal abstract class FactoryConverter<T>(Func<string, T> create, Func<T, string> text) : TextConverter<T>
{
    protected override string Expected => $"This cannot be read as {typeof(T).Name}.";

    protected sealed override bool TryParse(string text, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = create(text);
            return true;
        }
        catch (ArgumentException)
        {
            value = default;
            return false;
        }
    }

    protected sealed override string Format(T value) => text(value);
}

/// <summary>A reference of the host.</summary>
internal abstract class HostTextConverter<T>(Func<string, T> create) : FactoryConverter<T>(create, value => value.Value)
    where T : HostText<T>
{
    public sealed override JsonObject Schema => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = HostText<T>.MaxLength };
}

internal sealed class AccountIdentifierConverter() : HostTextConverter<AccountIdentifier>(AccountIdentifier.Create);

internal sealed class DemandeNumberConverter() : HostTextConverter<DemandeNumber>(DemandeNumber.Create);

internal sealed class FileReferenceConverter() : HostTextConverter<FileReference>(FileReference.Create);

/// <summary>A path as a JSON Pointer.</summary>
internal sealed class JsonPathConverter() : FactoryConverter<JsonPath>(JsonPath.Of, path => path.Value)
{
    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = "^$|^/" };
}
