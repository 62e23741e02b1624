using System.Text.Json.Serialization;

namespace SignalWire.Agents.Testing.Tests;

/// <summary>What callers thought, in every shape that a summary may have.</summary>
internal sealed record Survey(
    string Name,
    Survey.Feeling Mood,
    IReadOnlyList<int> Marks,
    DateOnly Day,
    Survey.Request? Wish,
    Dictionary<string, decimal>? Prices = null)
{
    internal enum Feeling
    {
        Glad,
        NotGlad,
    }

    [JsonDerivedType(typeof(CallBack), "call_back")]
    internal abstract record Request;

    internal sealed record CallBack(string Number) : Request;
}
