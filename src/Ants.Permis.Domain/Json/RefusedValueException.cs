using System.Text.Json;

namespace Ants.Permis.Json;

/// <summary>A refusal worded by this library, which holds nothing of what was read.</summary>
internal sealed class RefusedValueException(string message) : JsonException(message);
