using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>The platform's own functions that the model may call in one phone call.</summary>
public sealed class NativeFunctionList
{
    private readonly DocumentChanges _changes;

    internal NativeFunctionList(DocumentChanges changes) => _changes = changes;

    /// <summary>The array <c>native_functions</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.NativeFunctions);

    /// <summary>Adds a function, unless it is there.</summary>
    /// <param name="function">Its name, such as <c>check_time</c>.</param>
    public void Add(string function)
    {
        ArgumentException.ThrowIfNullOrEmpty(function);
        if (!Json.Any(known => (string?)known == function))
        {
            Json.Add((JsonNode)function);
        }
    }

    /// <summary>Takes a function away.</summary>
    /// <param name="function">Its name.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string function) => Json.RemoveAll(known => (string?)known == function) > 0;

    /// <summary>Takes all functions away.</summary>
    public void Clear() => Json.Clear();
}
