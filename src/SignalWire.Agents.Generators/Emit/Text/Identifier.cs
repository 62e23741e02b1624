using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Formats user names for generated code.</summary>
internal static class Identifier
{
    /// <summary>Escapes a name that is a keyword or a contextual keyword in a statement.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name is "await" or "from" or "yield" ? $"@{name}" : name;
}
