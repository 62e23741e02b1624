using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>
/// The names and texts in the code of an agent, apart from its contexts and their steps. What the code mentions is probably used, and is
/// not reported.
/// </summary>
internal sealed class CodeWords
{
    private static readonly string[] Generated = ["Steps", "Contexts"];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Whether a step or context is chosen by a value that is unknown at compile time.</summary>
    public bool SteersByValue { get; private set; }

    /// <summary>Reads an agent, its nested classes that are not contexts, and its base classes.</summary>
    public static CodeWords Of(INamedTypeSymbol agent, CancellationToken cancellationToken)
    {
        var words = new CodeWords();
        foreach (var part in agent.SelfAndBases().SelectMany(type => type.Written()).Select(part => part.GetSyntax(cancellationToken))
            .OfType<TypeDeclarationSyntax>())
        {
            words.Read(part.Members);
        }

        return words;
    }

    /// <summary>Whether the code mentions a name or text.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>Whether the code mentions one of the two names.</summary>
    public bool Has(NamePair names) => Has(names.CSharp) || Has(names.Wire);

    private void Read(IEnumerable<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is TypeDeclarationSyntax nested)
            {
                // A context declares its exits in attributes, which do not count as mentions.
                if (!Attributes(nested).Contains("Context"))
                {
                    Read(nested.Members);
                }
            }
            else if (!Attributes(member).Contains("Step"))
            {
                ReadWords(member);
            }
        }
    }

    private void ReadWords(MemberDeclarationSyntax member)
    {
        foreach (var node in member.DescendantNodes())
        {
            switch (node)
            {
                case SimpleNameSyntax name:
                    _words.Add(name.Identifier.ValueText);
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                    // An action in JSON contains the name of its step among other words.
                    _words.UnionWith(literal.Token.ValueText
                        .Split([.. literal.Token.ValueText.Where(letter => !char.IsLetterOrDigit(letter) && letter != '_').Distinct()]));
                    _words.Add(literal.Token.ValueText);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } } call:
                    SteersByValue |= Chosen(called, call.ArgumentList.Arguments).Any(argument => IsComputed(argument.Expression));
                    break;
            }
        }
    }

    /// <summary>The arguments that name a step or context.</summary>
    private static IEnumerable<ArgumentSyntax> Chosen(string called, SeparatedSyntaxList<ArgumentSyntax> arguments) => called switch
    {
        "ChangeStep" or "ChangeContext" => arguments,
        "Hold" => arguments.Where(
            (argument, index) => argument.NameColon is { Name.Identifier.ValueText: var name } ? name.Contains("tep") : index > 0),
        _ => [],
    };

    private static bool IsComputed(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax => false,
        MemberAccessExpressionSyntax access => !access.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => Generated.Contains(name.Identifier.ValueText)),
        _ => true,
    };

    private static IEnumerable<string> Attributes(MemberDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => attribute.Name.ToString().Split('.').Last());
}
