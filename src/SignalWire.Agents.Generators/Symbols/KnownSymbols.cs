using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The types that the parser compares with, looked up once for each compilation.</summary>
internal sealed class KnownSymbols
{
    private static readonly ConditionalWeakTable<Compilation, KnownSymbols> Cache = new();

    private KnownSymbols(Compilation compilation, INamedTypeSymbol voiceAgent)
    {
        VoiceAgent = voiceAgent;
        Tool = Find(compilation, KnownNames.Tool);
        PromptSection = Find(compilation, KnownNames.PromptSection);
        Language = Find(compilation, KnownNames.Language);
        FunctionResult = Find(compilation, KnownNames.FunctionResult);
        Description = Find(compilation, KnownNames.Description);
        ToolCall = Find(compilation, KnownNames.ToolCall);
        HttpContext = Find(compilation, KnownNames.HttpContext);
        FromServices = Find(compilation, KnownNames.FromServices);
        FromKeyedServices = Find(compilation, KnownNames.FromKeyedServices);
        CancellationToken = Find(compilation, KnownNames.CancellationToken);
        AsyncDisposable = Find(compilation, KnownNames.AsyncDisposable);
        Task = Find(compilation, KnownNames.Task);
        ValueTask = Find(compilation, KnownNames.ValueTask);
        SetsRequiredMembers = Find(compilation, KnownNames.SetsRequiredMembers);
        ActivatorUtilitiesConstructor = Find(compilation, KnownNames.ActivatorUtilitiesConstructor);
    }

    public INamedTypeSymbol VoiceAgent { get; }

    public INamedTypeSymbol? Tool { get; }

    public INamedTypeSymbol? PromptSection { get; }

    public INamedTypeSymbol? Language { get; }

    public INamedTypeSymbol? FunctionResult { get; }

    public INamedTypeSymbol? Description { get; }

    public INamedTypeSymbol? ToolCall { get; }

    public INamedTypeSymbol? HttpContext { get; }

    public INamedTypeSymbol? FromServices { get; }

    public INamedTypeSymbol? FromKeyedServices { get; }

    public INamedTypeSymbol? CancellationToken { get; }

    public INamedTypeSymbol? AsyncDisposable { get; }

    public INamedTypeSymbol? Task { get; }

    public INamedTypeSymbol? ValueTask { get; }

    public INamedTypeSymbol? SetsRequiredMembers { get; }

    public INamedTypeSymbol? ActivatorUtilitiesConstructor { get; }

    /// <summary>Whether a method, or one that it overrides, is marked as a tool.</summary>
    public bool IsTool(IMethodSymbol method) =>
        method.GetAttributes().Find(Tool) is not null || (method.OverriddenMethod is { } overridden && IsTool(overridden));

    /// <summary>Looks the types up; nothing when the project does not refer to the runtime.</summary>
    public static KnownSymbols? From(Compilation compilation)
    {
        // A weak table: the transform asks once for each agent, and must not keep a compilation alive.
        if (Cache.TryGetValue(compilation, out var known))
        {
            return known;
        }

        return Find(compilation, KnownNames.VoiceAgent) is { } voiceAgent
            ? Cache.GetValue(compilation, key => new KnownSymbols(key, voiceAgent))
            : null;
    }

#pragma warning disable RS0030 // The one place that looks symbols up by name.
    private static INamedTypeSymbol? Find(Compilation compilation, string name) => compilation.GetTypeByMetadataName(name);
#pragma warning restore RS0030
}
