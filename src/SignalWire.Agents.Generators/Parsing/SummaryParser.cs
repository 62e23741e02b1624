using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Parsing.Settings;
using SignalWire.Agents.Generators.Parsing.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Parses the post prompt of an agent and how it handles the summary.</summary>
internal sealed class SummaryParser(
    INamedTypeSymbol agent, KnownSymbols known, Compilation compilation, FindingList findings, CancellationToken cancellationToken)
{
    private const string Url = "Url";

    /// <summary>The post prompt; <see langword="null"/> if there is none or it is in error.</summary>
    public PostPromptModel? ParseQuestion(IEnumerable<ISymbol> members)
    {
        PostPromptModel? question = null;
        foreach (var field in members.OfType<IFieldSymbol>())
        {
            if (known.Attribute(field, KnownNames.PostPrompt) is not { } attribute)
            {
                continue;
            }

            if (field.ConstantValue is not string text)
            {
                // The compiler reports a constant without a value.
                if (!field.IsConst || field.HasConstantValue)
                {
                    findings.Add(AgentRules.PostPromptNotConstant, field.Locations[0], field.Name);
                }
            }
            else if (question is not null)
            {
                findings.Add(AgentRules.DuplicatePostPrompt, field.Locations[0], field.Name);
            }
            else if (text.Length == 0)
            {
                findings.Add(AgentRules.EmptyPostPrompt, field.Locations[0], field.Name);
            }
            else
            {
                question = new PostPromptModel(text, ParseUrl(attribute));
            }
        }

        return question;
    }

    private string? ParseUrl(AttributeData attribute)
    {
        if (attribute.Named<string?>(Url, null) is not { } url)
        {
            return null;
        }

        var location = attribute.LocationOf(Url, cancellationToken) ?? Location.None;
        if (!AbsoluteUrl.IsOne(url))
        {
            findings.Add(AgentRules.RelativeServerUrl, location, url);
            return null;
        }

        if (agent.AllInterfaces.Any(IsHandler))
        {
            findings.Add(
                AgentRules.ContradictorySettings,
                location,
                Url,
                "sends the summary elsewhere, so HandleSummaryAsync is never called; keep one of them");
        }

        return url;
    }

    /// <summary>How the agent handles the summary; <see langword="null"/> if it does not, or not in a valid way.</summary>
    public SummaryModel? Parse()
    {
        var handlers = agent.AllInterfaces.Where(IsHandler).ToList();
        if (handlers.Count > 1)
        {
            findings.Add(AgentRules.SeveralSummaryHandlers, LocationOf(handlers[1]), agent.Name);
            return null;
        }

        return handlers is not [var handler] ? null
            : handler.TypeArguments is [var type] ? Parse(handler, type)
            : new SummaryModel(Type: null);
    }

    private bool IsHandler(INamedTypeSymbol type) =>
        known.Is(type, KnownNames.HandleSummary) || known.Is(type, KnownNames.HandleTypedSummary);

    private SummaryModel? Parse(INamedTypeSymbol handler, ITypeSymbol type)
    {
        var types = new TypeClassifier(known, compilation, agent, cancellationToken);
        var read = types.Classify(type, "summary");
        foreach (var problem in types.Problems)
        {
            findings.Add(problem.Rule, LocationOf(handler), problem.Path, "post_prompt", problem.Subject, problem.Advice, problem.Name);
        }

        if (read is not null && read is not (ObjectType or UnionType))
        {
            findings.Add(AgentRules.SummaryNoObject, LocationOf(handler), TypeClassifier.Display(type), agent.Name);
        }

        bool isSound = !types.Problems.Any(problem => problem.Rule.DefaultSeverity == DiagnosticSeverity.Error);
        return isSound && read is ObjectType or UnionType ? new SummaryModel(read) : null;
    }

    /// <summary>The place in the agent that names an interface; the agent's name if only a base class implements it.</summary>
    private Location LocationOf(INamedTypeSymbol implemented)
    {
        var type = implemented.TypeArguments.FirstOrDefault();
        return agent.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
            .SelectMany(declaration => declaration.BaseList?.Types ?? default)
            .Select(listed => listed.Type)
            .FirstOrDefault(listed => Name(listed) is { } name && name.Identifier.ValueText == implemented.Name && IsFor(name, type))
            ?.GetLocation() ?? agent.Locations[0];
    }

    /// <summary>Compares the source text. There is no better way without a semantic model, and only a location depends on it.</summary>
    private static bool IsFor(SimpleNameSyntax name, ITypeSymbol? type)
    {
        string? written = (name as GenericNameSyntax)?.TypeArgumentList.Arguments.ToString();
        return type is null
            ? written is null
            : written is not null && (written == TypeClassifier.Display(type) || written.EndsWith(type.Name, StringComparison.Ordinal));
    }

    private static SimpleNameSyntax? Name(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => type as SimpleNameSyntax,
    };
}
