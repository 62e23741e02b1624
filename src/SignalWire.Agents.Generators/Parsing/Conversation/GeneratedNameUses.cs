using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>
/// The uses of generated names in an agent's attributes and constants. The generator reads both before it has generated anything, so these
/// names have no value for it. The compiler and the analyzers see the generated names and find nothing wrong. Therefore, only the syntax is
/// searched.
/// </summary>
internal sealed class GeneratedNameUses
{
    private readonly ImmutableArray<ExpressionSyntax> _uses;

    private GeneratedNameUses(ImmutableArray<ExpressionSyntax> uses)
    {
        _uses = uses;
    }

    /// <summary>Finds the uses.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="classes">The generated classes.</param>
    /// <param name="cancellationToken">Canceled when the source changes.</param>
    public static GeneratedNameUses Find(INamedTypeSymbol agent, ImmutableArray<string> classes, CancellationToken cancellationToken)
    {
        if (classes.IsEmpty)
        {
            return new GeneratedNameUses([]);
        }

        var uses = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        foreach (var part in SourceOrder.Sort(agent.Written(), part => part))
        {
            foreach (var name in EarlyNames.In(part.GetSyntax(cancellationToken)))
            {
                if (classes.Contains(name.Identifier.ValueText) && Use(name, agent) is { } use && IsReadEarly(use))
                {
                    uses.Add(use);
                }
            }
        }

        return new GeneratedNameUses(uses.ToImmutable());
    }

    /// <summary>Whether a location contains a use, so the fault there is already reported.</summary>
    public bool Has(Location place) =>
        _uses.Any(use => use.SyntaxTree == place.SourceTree && place.SourceSpan.Contains(use.Span));

    /// <summary>Reports each use.</summary>
    public void Report(FindingList findings)
    {
        foreach (var use in _uses)
        {
            string name = use.ToString();
            string last = name.Substring(name.LastIndexOf('.') + 1).Trim();
            string mend = use.FirstAncestorOrSelf<AttributeSyntax>() is not null
                ? $"write nameof({last}) for a C# name, or the wire name in quotes for a string"
                : "write the wire name in quotes";
            findings.Add(AgentRules.GeneratedNameInConstant, use.GetLocation(), name, mend);
        }
    }

    /// <summary>
    /// The whole name that begins here, such as <c>Steps.Default.Confirm</c>; <see langword="null"/> if it is a member of something else.
    /// </summary>
    private static ExpressionSyntax? Use(IdentifierNameSyntax name, INamedTypeSymbol agent)
    {
        ExpressionSyntax use = name;
        if (name.Parent is MemberAccessExpressionSyntax around && around.Name == name)
        {
            if (LastName(around.Expression) != agent.Name)
            {
                return null;
            }

            use = around;
        }

        if (use.Parent is not MemberAccessExpressionSyntax)
        {
            return null;
        }

        while (use.Parent is MemberAccessExpressionSyntax outer && outer.Expression == use)
        {
            use = outer;
        }

        return use;
    }

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    private static bool IsReadEarly(ExpressionSyntax use)
    {
        for (SyntaxNode? node = use; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeArgumentSyntax or ParameterSyntax or EnumMemberDeclarationSyntax:
                    return true;
                case FieldDeclarationSyntax field:
                    return field.Modifiers.Any(SyntaxKind.ConstKeyword);
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
