using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>Represents the platform's own functions that the model can call in one phone call.</summary>
public sealed class NativeFunctionList
{
    private readonly DocumentChanges _changes;

    internal NativeFunctionList(DocumentChanges changes) => _changes = changes;

    /// <summary>Gets the array <c>native_functions</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.NativeFunctions);

    /// <summary>Adds a function, unless it is already in the list.</summary>
    /// <param name="function">The name of the function, such as <c>check_time</c>.</param>
    public void Add(string function)
    {
        ArgumentException.ThrowIfNullOrEmpty(function);
        if (!Json.Any(known => (string?)known == function))
        {
            Json.Add((JsonNode)function);
        }
    }

    /// <summary>Removes a function.</summary>
    /// <param name="function">The name of the function.</param>
    /// <returns><see langword="true"/> if the function was in the list; otherwise <see langword="false"/>.</returns>
    public bool Remove(string function) => Json.RemoveAll(known => (string?)known == function) > 0;

    /// <summary>Removes all functions.</summary>
    public void Clear() => Json.Clear();
}
