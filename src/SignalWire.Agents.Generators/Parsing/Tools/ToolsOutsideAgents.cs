using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Finds tools that no agent can have, because their type is not an agent and no agent can inherit them.</summary>
internal static class ToolsOutsideAgents
{
    /// <summary>The findings in a type.</summary>
    public static IEnumerable<Finding> Find(INamedTypeSymbol type, KnownSymbols known)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || known.Has(type, KnownNames.VoiceAgent))
        {
            yield break;
        }

        // A nested type can inherit even private members.
        bool isClosed = type.IsSealed || type.IsStatic;
        bool hidesPrivate = isClosed || type.GetTypeMembers().IsEmpty;
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol method
                && (isClosed || (hidesPrivate && method.DeclaredAccessibility == Accessibility.Private))
                && known.ToolAttribute(method) is not null)
            {
                yield return new Finding(AgentRules.ToolOutsideAgent, method.Locations[0], [method.Name, type.Name]);
            }
        }
    }
}
