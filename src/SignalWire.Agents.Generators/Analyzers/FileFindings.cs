using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.ProjectFiles;
using SignalWire.Agents.Generators.ProjectFiles.Documentation;
using SignalWire.Agents.Generators.ProjectFiles.Prompts;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>The additional files of a project, read when the first agent needs them.</summary>
internal sealed class FileFindings(AnalyzerOptions options, CancellationToken cancellationToken)
{
    private readonly AgentFiles _files = new(
        new ExternalDocs(options.AdditionalFiles.Where(DocFile.IsOne).Select(file => DocFile.Read(file, cancellationToken))),
        new PromptFiles(options.AdditionalFiles.Where(PromptFile.IsOne).Select(file => PromptFile.Read(file, cancellationToken))));

    /// <summary>The findings of an agent, with the files taken into account.</summary>
    public IEnumerable<Finding> Findings(ParsedAgent agent) => agent.Findings
        .Where(finding => !_files.Docs.Has(finding.Docs))
        .Concat(agent.PromptFile is { } use ? _files.Prompts.Check(use) : []);
}
