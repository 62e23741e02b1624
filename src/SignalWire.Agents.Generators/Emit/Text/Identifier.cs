using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Names of the user's in generated code.</summary>
internal static class Identifier
{
    /// <summary>A name that may be a keyword, or one of the words that C# takes for one in a statement.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name is "await" or "from" or "yield" ? $"@{name}" : name;
}
