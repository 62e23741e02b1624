using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Determines what a call in the generated part of an agent reaches, by the compiler's lookup rules.</summary>
internal sealed class ToolLookup
{
    private readonly INamedTypeSymbol _agent;
    private readonly Compilation _compilation;

    public ToolLookup(INamedTypeSymbol agent, Compilation compilation)
    {
        _agent = agent;
        _compilation = compilation;
        Lineage = agent.SelfAndBases().TakeWhile(type => type.SpecialType != SpecialType.System_Object).Reverse().ToList();
    }

    /// <summary>The agent and its base classes, the outermost first.</summary>
    public IReadOnlyList<INamedTypeSymbol> Lineage { get; }

    /// <summary>
    /// Whether a method can be called. An explicit implementation can be called if it implements its interface for the agent.
    /// </summary>
    public bool IsReachable(IMethodSymbol method)
    {
        if (method.ExplicitInterfaceImplementations.FirstOrDefault() is { } declared)
        {
            return IsReachable(declared)
                && (_agent.TypeKind == TypeKind.Interface
                    || SymbolEqualityComparer.Default.Equals(_agent.FindImplementationForInterfaceMember(declared), method));
        }

        return method.ContainingType.TypeKind == TypeKind.Interface
            ? method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
                && _compilation.IsSymbolAccessibleWithin(method, _agent)
            : IsAccessible(method, through: _agent);
    }

    /// <summary>Whether a member of a derived class has the method's name and, if it is a method, its parameters.</summary>
    public bool IsHidden(IMethodSymbol method) =>
        Rivals(method).Any(rival => rival is not IMethodSymbol other || HaveSameParameters(method, other));

    /// <summary>Finds a way to call the method.</summary>
    /// <param name="method">A method that is reachable and not hidden.</param>
    /// <param name="through">The type to which the agent must be cast; <see langword="null"/> for its own type.</param>
    /// <returns>Whether there is a way.</returns>
    public bool TryFindWay(IMethodSymbol method, out INamedTypeSymbol? through)
    {
        through = null;
        if (method.ExplicitInterfaceImplementations.FirstOrDefault() is { } declared)
        {
            through = declared.ContainingType;
        }
        else if (method.IsStatic)
        {
            through = SymbolEqualityComparer.Default.Equals(method.ContainingType, _agent) ? null : method.ContainingType;
        }
        else if (Rivals(method).Any())
        {
            // The overloads of a derived class come before those of its bases, even if the latter match better.
            through = Root(method).ContainingType;
            return IsAccessible(method, through);
        }

        return true;
    }

    /// <summary>The members of derived classes that a lookup of the method's name finds before the method.</summary>
    private IEnumerable<ISymbol> Rivals(IMethodSymbol method) => Lineage.Count == 1 ? [] : Lineage
        .SkipWhile(type => !SymbolEqualityComparer.Default.Equals(type, Root(method).ContainingType))
        .Skip(1)
        .SelectMany(type => type.GetMembers(method.Name))
        .Where(member => !member.IsOverride && IsAccessible(member, through: _agent));

    private bool IsAccessible(ISymbol member, INamedTypeSymbol through) =>
        _compilation.IsSymbolAccessibleWithin(member, _agent, member.IsStatic || member is ITypeSymbol ? null : through);

    private static IMethodSymbol Root(IMethodSymbol method) => method.OverriddenMethod is { } overridden ? Root(overridden) : method;

    private static bool HaveSameParameters(IMethodSymbol left, IMethodSymbol right) =>
        left.Arity == right.Arity
        && left.Parameters.Length == right.Parameters.Length
        && left.Parameters.Zip(right.Parameters, (one, other) =>
            one.RefKind == other.RefKind && SymbolEqualityComparer.Default.Equals(one.Type, other.Type)).All(isSame => isSame);
}
