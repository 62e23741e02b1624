using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Determines which code can name a type. Code that is generated beside an agent is not inside it.</summary>
internal static class TypeVisibilities
{
    public static TypeVisibility Of(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Of(array.ElementType);
            case INamedTypeSymbol named:
                var reach = Of(named.DeclaredAccessibility);
                for (int i = 0; i < named.TypeArguments.Length && reach != TypeVisibility.TypeAround; i++)
                {
                    reach = Least(reach, Of(named.TypeArguments[i]));
                }

                return named.ContainingType is { } around ? Least(reach, Of(around)) : reach;
            default:
                return TypeVisibility.Everywhere;
        }
    }

    public static TypeVisibility Least(TypeVisibility one, TypeVisibility other) => one < other ? one : other;

    private static TypeVisibility Of(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => TypeVisibility.Everywhere,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => TypeVisibility.Assembly,
        _ => TypeVisibility.TypeAround,
    };
}
