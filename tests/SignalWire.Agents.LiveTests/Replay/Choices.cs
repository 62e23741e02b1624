using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>An enum of the names that a case allows.</summary>
internal static class Choices
{
    /// <summary>Declares the enum.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">The names on the wire, in order.</param>
    public static Shape Of(string name, IEnumerable<string> values)
    {
        var members = ImmutableDictionary<string, string>.Empty;
        var lines = new List<string>();
        var onWire = new JsonArray();
        foreach (string value in values)
        {
            string member = CSharp.Unique(CSharp.PascalCase(value), members.ContainsKey);
            members = members.Add(member, value);
            lines.Add($"[JsonStringEnumMemberName({CSharp.Literal(value)})] {member},");
            onWire.Add(value);
        }

        return new Shape(name, new JsonObject { ["type"] = "string", ["enum"] = onWire })
        {
            Choices = members,
            Declarations = [$"public enum {name}\n{{\n    {string.Join("\n    ", lines)}\n}}"],
        };
    }
}
