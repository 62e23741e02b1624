using System.Globalization;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Keeps the names of emitted files apart: the compiler throws away all output when two differ only in case.</summary>
internal static class UniqueHintNames
{
    /// <summary>The names, in lower case, that more than one agent would have; nearly always none.</summary>
    public static EquatableArray<string> Collisions(IEnumerable<string> names) => names
        .Append(RegistryEmitter.HintName)
        .GroupBy(name => name.ToLowerInvariant(), StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>An agent's own name, with a mark of its type where another agent's would be the same.</summary>
    public static string Unique(AgentModel agent, EquatableArray<string> collisions) =>
        collisions.Contains(agent.HintName.ToLowerInvariant())
            ? $"{agent.HintName}.{Mark(agent.MetadataName)}"
            : agent.HintName;

    /// <summary>FNV-1a: <see cref="string.GetHashCode()"/> differs from one run to the next.</summary>
    private static string Mark(string metadataName)
    {
        uint hash = 2166136261;
        foreach (char character in metadataName)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
