using System.Globalization;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Keeps the names of generated files unique. The compiler discards all output if two names differ only in case.</summary>
internal static class UniqueHintNames
{
    /// <summary>Gets the lowercase names that more than one agent would have; nearly always none.</summary>
    public static EquatableArray<string> Collisions(IEnumerable<string> names) => names
        .Append(RegistryEmitter.HintName)
        .GroupBy(name => name.ToLowerInvariant(), StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Gets the name of an agent's file, with a hash of its type if another agent has the same name.</summary>
    public static string Unique(AgentModel agent, EquatableArray<string> collisions) =>
        collisions.Contains(agent.HintName.ToLowerInvariant())
            ? $"{agent.HintName}.{Mark(agent.MetadataName)}"
            : agent.HintName;

    /// <summary>Computes an FNV-1a hash, because <see cref="string.GetHashCode()"/> differs between runs.</summary>
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
