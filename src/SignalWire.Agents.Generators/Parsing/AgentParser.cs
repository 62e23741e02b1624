using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Parsing.CallFlows;
using SignalWire.Agents.Generators.Parsing.Conversation;
using SignalWire.Agents.Generators.Parsing.DataMaps;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Parsing.Prompts;
using SignalWire.Agents.Generators.Parsing.Settings;
using SignalWire.Agents.Generators.Parsing.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>
/// Parses an agent. Only this class and its helpers interpret the user's code. It returns a model and findings. What is in error is left
/// out of the model, so one mistake causes one finding and the rest still builds.
/// </summary>
internal sealed class AgentParser
{
    private static readonly SymbolDisplayFormat EscapedFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat DeclarationFormat = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private readonly INamedTypeSymbol _agent;
    private readonly Compilation _compilation;
    private readonly KnownSymbols _known;
    private readonly CancellationToken _cancellationToken;
    private readonly FindingList _findings = new();

    /// <summary>The containing types, the outermost first, and the agent itself.</summary>
    private readonly List<INamedTypeSymbol> _typesAround;

    private AgentParser(INamedTypeSymbol agent, Compilation compilation, KnownSymbols known, CancellationToken cancellationToken)
    {
        _agent = agent;
        _compilation = compilation;
        _known = known;
        _cancellationToken = cancellationToken;
        _typesAround = [agent];
        for (var type = agent.ContainingType; type is not null; type = type.ContainingType)
        {
            _typesAround.Insert(0, type);
        }
    }

    /// <summary>Parses a type.</summary>
    /// <param name="type">A type that can be an agent.</param>
    /// <param name="compilation">Its compilation.</param>
    /// <param name="cancellationToken">Canceled when the source changes.</param>
    /// <returns>The agent; <see langword="null"/> if the type is not one.</returns>
    public static ParsedAgent? Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (KnownSymbols.From(compilation) is not { } known)
        {
            return null;
        }

        var flow = known.Attribute(type, KnownNames.CallFlow);
        var parser = new AgentParser(type, compilation, known, cancellationToken);
        return known.Attribute(type, KnownNames.VoiceAgent) is { } agent ? parser.Parse(agent, flow)
            : flow is not null ? parser.ParseCallFlow(flow)
            : null;
    }

    /// <summary>Finds what is wrong with the tools that a type declares for derived agents.</summary>
    /// <param name="type">Any type.</param>
    /// <param name="compilation">Its compilation.</param>
    /// <param name="cancellationToken">Canceled when the source changes.</param>
    public static ImmutableArray<Finding> FindInBase(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (KnownSymbols.From(compilation) is not { } known
            || type.IsSealed || type.IsStatic || type.TypeKind is not (TypeKind.Class or TypeKind.Interface)
            || known.Has(type, KnownNames.VoiceAgent)
            || !type.GetMembers().OfType<IMethodSymbol>().Any(known.IsTool))
        {
            return [];
        }

        // Any type argument is good enough to parse the rest of a tool.
        var text = compilation.GetSpecialType(SpecialType.System_String);
        var read = type.Arity > 0 ? type.Construct([.. type.TypeParameters.Select(_ => text)]) : type;
        var findings = new FindingList();
        new ToolListParser(read, known, compilation, findings, cancellationToken).FindInDeclared();
        return findings.ToImmutable();
    }

    private ParsedAgent Parse(AttributeData attribute, AttributeData? flow)
    {
        if (flow is not null)
        {
            _findings.Add(AgentRules.AgentAndCallFlow, flow.Location(_cancellationToken) ?? _agent.Locations[0], _agent.Name);
        }

        var shape = ParseShape(attribute);
        var members = AttributedMembers();
        var prompt = new PromptParser(_agent, _known, _findings, _cancellationToken);
        var words = prompt.Parse(members);
        var settings = new AgentSettingsParser(_agent, _known, _findings, _cancellationToken).Parse(attribute);
        var toolList = new ToolListParser(_agent, _known, _compilation, _findings, _cancellationToken);
        var tools = toolList.Parse();
        var conversation = new ConversationParser(_agent, _known, _compilation, _findings, _cancellationToken).Parse(toolList.Names);
        var summary = new SummaryParser(_agent, _known, _compilation, _findings, _cancellationToken);
        var (question, handling) = (summary.ParseQuestion(members), summary.Parse());
        var phases = new VerbMemberParser(_agent, _known, _findings).ParsePhases(members);
        MapAttributes.FindMisplaced(members, _known, _findings, _cancellationToken);
        var model = shape is null ? null : shape with
        {
            Roles = RoleParser.Parse(_agent, settings, _known),
            Summary = handling,
            PostPrompt = question,
            Prompt = words,
            Contexts = conversation.Contexts,
            NameClasses = conversation.NameClasses,
            Settings = settings,
            Phases = phases,
            Tools = tools,
            CallClass = CallClassParser.Parse(_typesAround),
            PartialMethods = PartialMethods.Of(members, _known, _cancellationToken),
        };
        return new ParsedAgent(model, _findings.ToImmutable())
        {
            Names = new AgentNames([.. toolList.Names.Select(tool => tool.Wire)], conversation.ContextNames, conversation.StepNames),
            PromptFile = prompt.File,
            Tools = [.. toolList.Candidates],
            Contexts = conversation.Declared,
        };
    }

    /// <summary>Parses a call flow, which is served like an agent but has no conversation.</summary>
    private ParsedAgent ParseCallFlow(AttributeData attribute)
    {
        var shape = ParseShape(attribute);
        var members = AttributedMembers();
        var flow = new VerbMemberParser(_agent, _known, _findings).ParseCallFlow(members, _cancellationToken);
        var model = shape is null || flow is null ? null : shape with { Roles = RoleParser.ParseCallFlow(_agent, _known), CallFlow = flow };
        return new ParsedAgent(model, _findings.ToImmutable()) { Names = new AgentNames([], [], []) };
    }

    /// <summary>The members with attributes, in order. Other members have no meaning for an agent.</summary>
    private IReadOnlyList<ISymbol> AttributedMembers() =>
        SourceOrder.Sort(_agent.GetMembers(), static member => !member.GetAttributes().IsEmpty, SourceOrder.Of);

    /// <summary>The class itself, without its contents; <see langword="null"/> if it cannot be instantiated or has no name.</summary>
    private AgentModel? ParseShape(AttributeData attribute)
    {
        FindMissingPartial();
        var constructor = new ConstructorParser(_known, new ServiceParser(_agent, _compilation), _findings);
        var services = FindUnsupportedKind() ? null : constructor.Parse(_agent);
        string metadataName = HintName.MetadataName(_agent);
        string space = _agent.ContainingNamespace.IsGlobalNamespace ? "" : _agent.ContainingNamespace.ToDisplayString(EscapedFormat);
        var names = _typesAround.ConvertAll(type => type.ToDisplayString(DeclarationFormat));
        return services is { } made && attribute.TextArgument(0) is { } name
            ? new AgentModel
            {
                HintName = HintName.Of(metadataName),
                MetadataName = metadataName,
                Namespace = space,
                Declarations = _typesAround.Zip(names, Declaration).ToEquatableArray(),
                TypeName = $"global::{(space.Length == 0 ? "" : $"{space}.")}{string.Join(".", names)}",
                DefinitionClass = FreeName("__Definition"),
                IsVisibleInAssembly = TypeVisibilities.Of(_agent) != TypeVisibility.TypeAround,
                Name = name,
                Route = attribute.Named("Route", "/"),
                SipUsers = SipUsers(),
                Services = made,
                IsDisposable = _agent.AllInterfaces.Any(IsDisposable),
                Roles = AgentRoles.None,
            }
            : null;
    }

    private EquatableArray<string> SipUsers() => SourceOrder
        .Sort(
            _agent.GetAttributes(),
            attribute => _known.Is(attribute.AttributeClass, KnownNames.SipUser),
            attribute => attribute.ApplicationSyntaxReference)
        .Select(attribute => attribute.TextArgument(0))
        .OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToEquatableArray();

    private void FindMissingPartial()
    {
        foreach (var type in _typesAround)
        {
            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(_cancellationToken) is TypeDeclarationSyntax declaration
                    && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                {
                    _findings.Add(new Finding(AgentRules.NotPartial, declaration.Identifier.GetLocation(), [type.Name, _agent.Name])
                    {
                        TypeAround = SymbolEqualityComparer.Default.Equals(type, _agent) ? null : type,
                    });
                }
            }
        }
    }

    private bool FindUnsupportedKind()
    {
        string? kind = _agent switch
        {
            { IsStatic: true } => "static",
            { IsAbstract: true } => "abstract",
            _ when _typesAround.Exists(type => type.IsFileLocal) => "local to its file",
            _ when _typesAround.Exists(type => type.Arity > 0) => "generic",
            _ => null,
        };
        if (kind is not null)
        {
            _findings.Add(AgentRules.UnsupportedAgentKind, _agent.Locations[0], _agent.Name, kind);
        }

        return kind is not null;
    }

    /// <summary>A name that neither the agent nor any member that it declares or can access in a base class has.</summary>
    private string FreeName(string name)
    {
        while (name == _agent.Name || _agent.HasMember(name, IsSeen))
        {
            name += "_";
        }

        return name;
    }

    private bool IsSeen(ISymbol member) => _compilation.IsSymbolAccessibleWithin(member, _agent);

    private static string Declaration(INamedTypeSymbol type, string name)
    {
        string kind = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };

        // The compiler warns about a lowercase type name, or rejects it, because it can become a keyword of C#.
        return $"partial {kind} {(name.All(letter => letter is >= 'a' and <= 'z') ? "@" : "")}{name}";
    }

    private bool IsDisposable(INamedTypeSymbol implemented) =>
        implemented.SpecialType == SpecialType.System_IDisposable
        || _known.Is(implemented, KnownNames.AsyncDisposable);
}
