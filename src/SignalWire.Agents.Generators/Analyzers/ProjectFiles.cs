using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Docs;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Prompts;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>The files that a project hands in beside its sources, read when the first agent asks for them.</summary>
internal sealed class ProjectFiles(AnalyzerOptions options, CancellationToken cancellationToken)
{
    private readonly ExternalDocs _docs =
        new(options.AdditionalFiles.Where(DocFile.IsOne).Select(file => DocFile.Read(file, cancellationToken)));

    private readonly PromptFiles _prompts =
        new(options.AdditionalFiles.Where(PromptFile.IsOne).Select(file => PromptFile.Read(file, cancellationToken)));

    /// <summary>What is wrong with an agent, in the light of the files.</summary>
    public IEnumerable<Finding> Findings(ParsedAgent agent) => agent.Findings
        .Where(finding => !_docs.Has(finding.Docs))
        .Concat(agent.PromptFile is { } use ? _prompts.Check(use) : []);
}
