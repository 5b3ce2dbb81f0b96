using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;
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

internal sealed class CommandKeyConverter() : HostTextConverter<CommandKey>(CommandKey.Create);

internal sealed class FilePseudonymConverter() : HostTextConverter<FilePseudonym>(FilePseudonym.Create);

internal sealed class ReportReferenceConverter() : HostTextConverter<ReportReference>(ReportReference.Create);

internal sealed class FileReferenceConverter() : HostTextConverter<FileReference>(FileReference.Create);

/// <summary>A path as a JSON Pointer.</summary>
internal sealed class JsonPathConverter() : FactoryConverter<JsonPath>(JsonPath.Of, path => path.Value)
{
    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = "^$|^/" };
}

/// <summary>Who somebody is for FranceConnect.</summary>
internal sealed class FranceConnectSubjectConverter() : FactoryConverter<FranceConnectSubject>(FranceConnectSubject.Create, subject => subject.Value)
{
    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = $"^[!-~]{{1,{FranceConnectSubject.MaxLength}}}$" };
}

/// <summary>What is stored of a password or an answer.</summary>
internal sealed class CredentialHashConverter() : FactoryConverter<CredentialHash>(CredentialHash.Create, hash => hash.Value)
{
    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = $"^[!-~]{{1,{CredentialHash.MaxLength}}}$" };
}

/// <summary>What is stored of the token of a link.</summary>
internal sealed class TokenHashConverter() : FactoryConverter<TokenHash>(TokenHash.Create, hash => hash.Value)
{
    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" };
}

/// <summary>A validated text in its normal form, and no other spelling of it.</summary>
internal abstract class TextValueConverter<T>(int maxLength) : TextConverter<T>
    where T : TextValue<T>, ITextValue<T>
{
    protected override string Expected => $"This cannot be read as {typeof(T).Name}.";

    public sealed override JsonObject Schema => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = maxLength };

    protected sealed override bool TryParse(string text, [MaybeNullWhen(false)] out T value) =>
        T.TryCreate(text, out value, out _) && string.Equals(value.Value, text, StringComparison.Ordinal);

    protected sealed override string Format(T value) => value.Value;
}

internal sealed class BirthNameConverter() : TextValueConverter<BirthName>(BirthName.MaxLength);

internal sealed class GivenNameConverter() : TextValueConverter<GivenName>(GivenName.MaxLength);

internal sealed class EmailAddressConverter() : TextValueConverter<EmailAddress>(EmailAddress.MaxLength);
