using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Reads the documentation of a tool: its own doc comment, or that of a method that it overrides or implements.</summary>
internal sealed class ToolDocs(KnownSymbols known, Compilation compilation, FindingList findings, CancellationToken cancellationToken)
{
    /// <summary>Reads a tool's documentation.</summary>
    /// <param name="candidate">The tool.</param>
    /// <param name="tool">Its name.</param>
    public DocComment Read(ToolCandidate candidate, string tool)
    {
        var docs = DocComment.None;
        foreach (var source in candidate.Sources)
        {
            docs = docs.Over(Read(source, candidate.Method, tool));
        }

        return docs;
    }

    private DocComment Read(IMethodSymbol source, IMethodSymbol method, string tool)
    {
        // A constructed generic type has no doc comments.
        bool isOwn = SymbolEqualityComparer.Default.Equals(source, method);
        var comment = new XmlDocs(compilation, cancellationToken)
        {
            OnMalformed = (location, reason) =>
            {
                // The comment of another tool is reported where that tool is declared.
                if (isOwn || known.ToolAttribute(source) is null)
                {
                    findings.Add(AgentRules.MalformedDocComment, location, tool, reason);
                }
            },
            OnOrphan = (location, parameter) =>
            {
                if (isOwn)
                {
                    findings.Add(AgentRules.OrphanedParameterDescription, location, parameter, tool);
                }
            },
        }.Read(source.OriginalDefinition);
        return isOwn ? comment : Inherit(comment, source, method);
    }

    /// <summary>Inherits a comment. An override can rename its parameters.</summary>
    private DocComment Inherit(DocComment comment, IMethodSymbol source, IMethodSymbol method)
    {
        var parameters = ImmutableDictionary.CreateBuilder<string, string>();
        for (int i = 0; i < source.Parameters.Length; i++)
        {
            if ((known.DescriptionIn(source.Parameters[i].GetAttributes())
                ?? comment.Parameters.GetValueOrDefault(source.Parameters[i].Name)) is { } words)
            {
                parameters[method.Parameters[i].Name] = words;
            }
        }

        return comment with { Summary = known.DescriptionIn(source.GetAttributes()) ?? comment.Summary, Parameters = parameters
            .ToImmutable() };
    }
}
