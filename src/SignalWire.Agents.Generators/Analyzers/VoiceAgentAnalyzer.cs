using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.CallFlows;
using SignalWire.Agents.Generators.Parsing.Conversation;
using SignalWire.Agents.Generators.Parsing.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Reports the findings of the parser. The generator uses the same parser, so the two cannot disagree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VoiceAgentAnalyzer : SignalWireAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        AgentRules.NotPartial,
        AgentRules.UnsupportedAgentKind,
        AgentRules.NoUsableConstructor,
        AgentRules.UnsupportedService,
        AgentRules.UnreachableTool,
        AgentRules.DuplicateToolName,
        AgentRules.MissingToolDescription,
        AgentRules.MissingParameterDescription,
        AgentRules.InvalidToolName,
        AgentRules.GenericTool,
        AgentRules.ByReferenceParameter,
        AgentRules.MalformedDocComment,
        AgentRules.TooManyParameters,
        AgentRules.ParameterNamesMeet,
        AgentRules.ReservedToolName,
        AgentRules.EmptyToolDescription,
        AgentRules.OrphanedParameterDescription,
        AgentRules.AsyncVoidTool,
        AgentRules.ToolOutsideAgent,
        AgentRules.UnsupportedParameterType,
        AgentRules.UnsupportedResultType,
        AgentRules.RecursiveType,
        AgentRules.DictionaryKeyNotText,
        AgentRules.NamesOfTypeMeet,
        AgentRules.ConstraintOnWrongType,
        AgentRules.PatternNotPortable,
        AgentRules.DefaultOutsideConstraint,
        AgentRules.NestingTooDeep,
        AgentRules.TypeCannotBeMade,
        AgentRules.InvalidPattern,
        AgentRules.PromptSectionNotConstant,
        AgentRules.MalformedExtra,
        AgentRules.RelativeWaitFile,
        AgentRules.ExtraKeyTaken,
        AgentRules.SettingOutOfRange,
        AgentRules.DuplicateLanguage,
        AgentRules.MalformedLanguageCode,
        AgentRules.MalformedVoice,
        AgentRules.UnknownInternalFunction,
        AgentRules.FillerLanguageNotSpoken,
        AgentRules.ContradictorySettings,
        AgentRules.DuplicateGlobalData,
        AgentRules.MalformedSettingJson,
        AgentRules.IncompletePatternHint,
        AgentRules.InvalidHintPattern,
        AgentRules.UnknownNativeFunction,
        AgentRules.SettingGivenTwice,
        AgentRules.RelativeServerUrl,
        AgentRules.MalformedServerHeader,
        AgentRules.EmptyPostPrompt,
        AgentRules.PostPromptNotConstant,
        AgentRules.DuplicatePostPrompt,
        AgentRules.SeveralSummaryHandlers,
        AgentRules.SummaryNoObject,
        AgentRules.DisabledOpenTool,
        .. AgentRules.OfDataMaps,
        .. AgentRules.OfCallFlows,
        AgentRules.UnknownParentSection,
        AgentRules.CircularSections,
        AgentRules.TextBesideSections,
        AgentRules.UntitledSection,
        AgentRules.EmptyPrompt,
        AgentRules.PromptFileMissing,
        AgentRules.PromptFileEmpty,
        AgentRules.PromptFileAmbiguous,
        .. AgentRules.OfConversation,
    ];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, KnownSymbols known)
    {
        var files = new FileFindings(start.Options, start.CancellationToken);
        start.RegisterSymbolAction(symbol => Analyze(symbol, known, files), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, KnownSymbols known, FileFindings files)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        context.Report(ToolsOutsideAgents.Find(type, known));
        context.Report(ConversationOutOfPlace.Find(type, known, context.CancellationToken));
        context.Report(VerbsOutOfPlace.Find(type, known, context.CancellationToken));
        context.Report(Findings(context, type, onTypeAround: null, files));

        // A code fix is offered only for a diagnostic in the analyzed declaration. A fault of a containing type is therefore reported on
        // that type, and once, however many agents it contains.
        var ofNested = NestedAgents(type, known)
            .SelectMany(agent => Findings(context, agent, onTypeAround: type, files))
            .GroupBy(finding => (finding.Rule, finding.Location));
        context.Report(ofNested.Select(told => told.First()));

        // Agents can share a base class, so a fault of its tools is reported once, on the class.
        context.Report(AgentParser.FindInBase(type, context.Compilation, context.CancellationToken));
    }

    private static IEnumerable<Finding> Findings(
        SymbolAnalysisContext context, INamedTypeSymbol agent, INamedTypeSymbol? onTypeAround, FileFindings files) =>
        ParsedAgents.Get(agent, context.Compilation, context.CancellationToken) is { } parsed
            ? files.Findings(parsed).Where(finding => SymbolEqualityComparer.Default.Equals(finding.TypeAround, onTypeAround))
            : [];

    private static IEnumerable<INamedTypeSymbol> NestedAgents(INamedTypeSymbol type, KnownSymbols known)
    {
        foreach (var nested in type.GetTypeMembers())
        {
            if (known.AgentAttribute(nested) is not null)
            {
                yield return nested;
            }

            foreach (var agent in NestedAgents(nested, known))
            {
                yield return agent;
            }
        }
    }
}
