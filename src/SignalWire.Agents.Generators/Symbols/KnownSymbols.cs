using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The types that the parser recognizes, looked up once per compilation.</summary>
internal sealed class KnownSymbols
{
    private static readonly ConditionalWeakTable<Compilation, KnownSymbols> Cache = new();

    private static readonly string[] PromptConstants =
        [KnownNames.PromptSection, KnownNames.PromptText, KnownNames.PostPrompt, KnownNames.Step];

    private static readonly string[] VerbMembers =
        [KnownNames.BeforeAnswer, KnownNames.AfterAnswer, KnownNames.AfterAI, KnownNames.FlowSection];

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _constants = new(StringComparer.Ordinal);

    private KnownSymbols(Compilation compilation) => _compilation = compilation;

    /// <summary>Gets the types of a project; <see langword="null"/> if it does not reference the runtime.</summary>
    public static KnownSymbols? From(Compilation compilation)
    {
        // A weak table, because the transform uses it once per agent and must not keep a compilation alive.
        if (Cache.TryGetValue(compilation, out var known))
        {
            return known;
        }

        return Find(compilation, KnownNames.VoiceAgent) is null
            ? null
            : Cache.GetValue(compilation, static key => new KnownSymbols(key));
    }

    /// <summary>Gets the text of <c>[Description]</c>; <see langword="null"/> if there is none.</summary>
    public string? DescriptionIn(ImmutableArray<AttributeData> attributes) =>
        Attribute(attributes, KnownNames.Description)?.TextArgument(0) is { } words && !string.IsNullOrWhiteSpace(words) ? words : null;

    /// <summary>Whether a method, or one that it overrides, is a tool.</summary>
    public bool IsTool(IMethodSymbol method) =>
        ToolAttribute(method) is not null || (method.OverriddenMethod is { } overridden && IsTool(overridden));

    /// <summary>
    /// Gets the attribute that makes a method a tool, run here or by the platform; <see langword="null"/> if it has none.
    /// </summary>
    public AttributeData? ToolAttribute(IMethodSymbol method) =>
        Attribute(method, KnownNames.Tool) ?? Attribute(method, KnownNames.DataMap);

    /// <summary>Gets the attribute that makes a class an agent or a call flow; <see langword="null"/> if it has none.</summary>
    public AttributeData? AgentAttribute(INamedTypeSymbol type) =>
        Attribute(type, KnownNames.VoiceAgent) ?? Attribute(type, KnownNames.CallFlow);

    /// <summary>Whether a constant with these attributes is part of the document.</summary>
    public bool IsPromptConstant(ImmutableArray<AttributeData> attributes) =>
        HasAny(attributes, PromptConstants);

    /// <summary>Whether a member with these attributes provides verbs for the document.</summary>
    public bool GivesVerbs(ImmutableArray<AttributeData> attributes) =>
        HasAny(attributes, VerbMembers);

    /// <summary>Whether the compiler rejects code that uses a member, because its <c>[Obsolete]</c> is an error.</summary>
    public bool IsForbidden(ISymbol member) =>
        Attribute(member, KnownNames.Obsolete) is { ConstructorArguments: [_, { Value: true }, ..] };

    /// <summary>Looks a type up in a table by its full name.</summary>
    public T? Lookup<T>(INamedTypeSymbol type, IReadOnlyDictionary<string, T> table)
        where T : class => table.TryGetValue(MetadataName(type), out var found) && Is(type, MetadataName(type)) ? found : null;

    /// <summary>Whether a type, or the type it is constructed from, has this full name.</summary>
    public bool Is(ITypeSymbol? type, string metadataName) =>
        type is not null && metadataName.Contains(type.Name)
            && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, Find(metadataName));

    /// <summary>Gets a symbol's attribute of a type; <see langword="null"/> if it has none, or there is no symbol.</summary>
    public AttributeData? Attribute(ISymbol? symbol, string metadataName) =>
        symbol is null ? null : Attribute(symbol.GetAttributes(), metadataName);

    /// <summary>Gets the first attribute of a type; <see langword="null"/> if there is none.</summary>
    public AttributeData? Attribute(ImmutableArray<AttributeData> attributes, string metadataName)
    {
        foreach (var attribute in attributes)
        {
            if (Is(attribute.AttributeClass, metadataName))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether a symbol has an attribute of a type.</summary>
    public bool Has(ISymbol? symbol, string metadataName) => Attribute(symbol, metadataName) is not null;

    /// <summary>Whether one of the attributes is of a type.</summary>
    public bool Has(ImmutableArray<AttributeData> attributes, string metadataName) => Attribute(attributes, metadataName) is not null;

    /// <summary>Whether one of the attributes is of one of several types.</summary>
    public bool HasAny(ImmutableArray<AttributeData> attributes, string[] metadataNames)
    {
        foreach (var attribute in attributes)
        {
            if (IsAny(attribute.AttributeClass, metadataNames))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type, or the type it is constructed from, is one of several.</summary>
    public bool IsAny(ITypeSymbol? type, string[] metadataNames)
    {
        foreach (string name in metadataNames)
        {
            if (Is(type, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the type with a full name, which is looked up on first use.</summary>
    public INamedTypeSymbol? Find(string metadataName) =>
        // Called so often that the lookup must not allocate.
        _found.TryGetValue(metadataName, out var type) ? type : _found.GetOrAdd(metadataName, name => Find(_compilation, name));

    /// <summary>Gets the constants of one of the runtime's classes of names, which is the only list of these names.</summary>
    public ImmutableArray<string> TextConstants(string metadataName) => _constants.GetOrAdd(
        metadataName,
        name => [.. Find(name)?.GetMembers().OfType<IFieldSymbol>().Select(field => field.ConstantValue).OfType<string>() ?? []]);

    private static string MetadataName(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

#pragma warning disable RS0030 // The only place that looks up symbols by name.
    private static INamedTypeSymbol? Find(Compilation compilation, string name) => compilation.GetTypeByMetadataName(name);
#pragma warning restore RS0030
}
