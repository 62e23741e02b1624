using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Answers where code may stand that names a type: what is generated beside an agent is not inside it.</summary>
internal static class TypeReaches
{
    public static TypeReach Of(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Of(array.ElementType);
            case INamedTypeSymbol named:
                var reach = Of(named.DeclaredAccessibility);
                for (int i = 0; i < named.TypeArguments.Length && reach != TypeReach.TypeAround; i++)
                {
                    reach = Least(reach, Of(named.TypeArguments[i]));
                }

                return named.ContainingType is { } around ? Least(reach, Of(around)) : reach;
            default:
                return TypeReach.Everywhere;
        }
    }

    public static TypeReach Least(TypeReach one, TypeReach other) => one < other ? one : other;

    private static TypeReach Of(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => TypeReach.Everywhere,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => TypeReach.Assembly,
        _ => TypeReach.TypeAround,
    };
}
