using System.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Builds a JSON object as text, key by key. A key without a value is left out.</summary>
internal sealed class JsonObjectText
{
    private readonly StringBuilder _json = new("{");

    public bool IsEmpty => _json.Length == 1;

    /// <summary>Adds a key with a string value.</summary>
    public JsonObjectText Text(string key, string? value) => Raw(key, value is null ? null : JsonText.String(value));

    /// <summary>Adds a key with the value <c>true</c>, if the flag is set.</summary>
    public JsonObjectText Flag(string key, bool value) => Raw(key, value ? "true" : null);

    /// <summary>Adds a key with an array of strings, if there are any.</summary>
    public JsonObjectText Texts(string key, IReadOnlyCollection<string> values) =>
        Raw(key, values.Count == 0 ? null : JsonText.Strings(values));

    /// <summary>Adds a key with an array of strings, which can be empty, unless it is <see langword="null"/>.</summary>
    public JsonObjectText List(string key, EquatableArray<string>? values) =>
        Raw(key, values is { } array ? JsonText.Strings(array) : null);

    /// <summary>Adds a key with a value that is already JSON.</summary>
    public JsonObjectText Raw(string key, string? value)
    {
        if (value is not null)
        {
            _json.Append(IsEmpty ? "" : ",").Append(JsonText.String(key)).Append(':').Append(value);
        }

        return this;
    }

    /// <summary>Adds keys with their values.</summary>
    public JsonObjectText Members(IEnumerable<JsonMember> members)
    {
        foreach (var member in members)
        {
            Raw(member.Name, JsonText.Value(member.Value));
        }

        return this;
    }

    /// <summary>Gets the object.</summary>
    public override string ToString() => $"{_json}}}";
}
