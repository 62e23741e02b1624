using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Literals;

/// <summary>The marks of parameters, properties and fields. Each member is looked up once, and members of the framework never.</summary>
internal sealed class MarkedMembers(KnownSymbols known, IAssemblySymbol runtime)
{
    private readonly ConcurrentDictionary<ISymbol, LiteralMark?> _marks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);

    /// <summary>The marks of a member, or those of the member that it overrides; <see langword="null"/> if there are none.</summary>
    public LiteralMark? Of(ISymbol? member) =>
        member is not { ContainingAssembly: { } assembly } || !MayHaveMarks(assembly) ? null
        : _marks.TryGetValue(member.OriginalDefinition, out var mark) ? mark
        : _marks.GetOrAdd(member.OriginalDefinition, Read);

    /// <summary>Whether a member belongs to the runtime.</summary>
    public bool IsOfRuntime(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, runtime);

    private bool MayHaveMarks(IAssemblySymbol assembly) =>
        _assemblies.TryGetValue(assembly, out bool knows) ? knows : _assemblies.GetOrAdd(assembly, KnowsTheMarks);

    private bool KnowsTheMarks(ISymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(assembly, runtime)
        || ((IAssemblySymbol)assembly).Modules.SelectMany(module => module.ReferencedAssemblySymbols)
            .Contains(runtime, SymbolEqualityComparer.Default);

    private LiteralMark? Read(ISymbol member) => known.MarkOn(member) ?? member switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } overridden } } parameter =>
            Of(overridden.Parameters[parameter.Ordinal]),
        IPropertySymbol { OverriddenProperty: { } overridden } => Of(overridden),
        IPropertySymbol { ContainingType.IsRecord: true } property => OfPositional(property),
        _ => null,
    };

    /// <summary>Reads the mark of a positional property. A mark on a record's parameter also applies to its property.</summary>
    private LiteralMark? OfPositional(IPropertySymbol property) => property.ContainingType.InstanceConstructors
        .SelectMany(constructor => constructor.Parameters)
        .Where(parameter => parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
        .Select(Of)
        .FirstOrDefault(mark => mark is not null);
}
